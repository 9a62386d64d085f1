package th.hrd.kpi.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A PostgreSQL with this service's tables and without Quarkus, for tests that need thousands of
 * transactions.
 */
final class MigratedDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Planned once, not anew for each of thousands of tiny batches. */
    private static final Map<String, String> OF_MANY_SMALL_TRANSACTIONS =
            Map.of(
                    "prepareThreshold",
                    "1",
                    "options",
                    "-c plan_cache_mode=force_generic_plan -c jit=off");

    private final EmbeddedPostgres server;
    private final Connection shared;

    private MigratedDatabase(EmbeddedPostgres server, Connection shared) {
        this.server = server;
        this.shared = shared;
    }

    static MigratedDatabase start() throws IOException, SQLException {
        EmbeddedPostgres server =
                EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
        Connection connection =
                server.getPostgresDatabase(OF_MANY_SMALL_TRANSACTIONS).getConnection();
        try (Statement statement = connection.createStatement();
                Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
        connection.setAutoCommit(false);
        return new MigratedDatabase(server, connection);
    }

    /** Hands out the one connection of the transaction under way, as a transaction manager does. */
    DataSource dataSource() {
        return (DataSource)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, args) -> connection());
    }

    /** The shared connection; closing it ends nothing. */
    Connection connection() {
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, args) -> {
                            try {
                                return method.getName().equals("close")
                                        ? null
                                        : method.invoke(shared, args);
                            } catch (InvocationTargetException failure) {
                                throw failure.getCause();
                            }
                        });
    }

    void inTransaction(Runnable work) throws SQLException {
        try {
            work.run();
            shared.commit();
        } catch (RuntimeException failure) {
            shared.rollback();
            throw failure;
        }
    }

    void execute(String sql) {
        try (Statement statement = shared.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The rows of a query, each as one line. */
    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = shared.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    line.append(row.getString(column)).append(' ');
                }
                rows.add(line.toString());
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException, SQLException {
        shared.close();
        server.close();
    }
}
