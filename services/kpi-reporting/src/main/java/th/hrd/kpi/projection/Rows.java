package th.hrd.kpi.projection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows handed to one statement as one SQL array per column, to be read there with {@code unnest(?,
 * ?, …)}: a batch costs one round trip, however long it is.
 */
public final class Rows<T> {

    private final Connection connection;
    private final List<T> rows;
    private final List<Array> columns = new ArrayList<>();

    private Rows(Connection connection, Collection<T> rows) {
        this.connection = connection;
        this.rows = List.copyOf(rows);
    }

    public static <T> Rows<T> of(Connection connection, Collection<T> rows) {
        return new Rows<>(connection, rows);
    }

    /** Adds the next column. */
    public Rows<T> column(String sqlType, Function<T, @Nullable Object> value) throws SQLException {
        columns.add(connection.createArrayOf(sqlType, rows.stream().map(value).toArray()));
        return this;
    }

    /** Sets the columns as the statement's first parameters. */
    public PreparedStatement bind(PreparedStatement statement) throws SQLException {
        for (int column = 0; column < columns.size(); column++) {
            statement.setArray(column + 1, columns.get(column));
        }
        return statement;
    }

    /** The ids of a result with a single column. */
    public static Set<UUID> ids(ResultSet result) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        while (result.next()) {
            ids.add(result.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Runs a statement that takes the columns and answers nothing. */
    public void execute(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement).executeUpdate();
        }
    }
}
