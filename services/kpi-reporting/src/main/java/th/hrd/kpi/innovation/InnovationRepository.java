package th.hrd.kpi.innovation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.cell.CellDelta;
import th.hrd.kpi.cell.CellKey;
import th.hrd.kpi.cell.Cells;
import th.hrd.platform.http.PageRequest;

/** Keeps the innovations, and with each change the cells that count them. */
@ApplicationScoped
class InnovationRepository {

    private static final String INSERT =
            """
            insert into innovation (innovation_id, agency_id, fiscal_year, kind, title_th, owner_unit, in_use_since,
                                    evidence, status, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'RECORDED', ?)\
            """;

    private static final String WITHDRAW =
            """
            update innovation set status = 'WITHDRAWN', withdrawal_reason = ?, version = ?
            where innovation_id = ? and version = ?\
            """;

    private static final String FIND =
            "select * from innovation where agency_id = ? and innovation_id = ?";

    private static final String PAGE =
            """
            select * from innovation
            where agency_id = ? and (?::int is null or fiscal_year = ?) and (?::uuid is null or innovation_id > ?)
            order by innovation_id limit ?\
            """;

    private static final String COUNTED_BY =
            """
            select k.kpi, k.version
            from reporting_year y join kpi_definition k on k.edition = y.edition
            where y.fiscal_year = ? and k.numerator ->> 'counts' = 'INNOVATION'\
            """;

    private final DataSource database;
    private final Cells cells;

    InnovationRepository(DataSource database, Cells cells) {
        this.database = database;
        this.cells = cells;
    }

    /**
     * To come first in a transaction that changes innovations: a rebuild takes its turn and then
     * locks the tables everything else is read from, so that who reads first and waits for the turn
     * afterwards would wait for ever.
     */
    void takeTurn() {
        try (Connection connection = database.getConnection()) {
            cells.takeTurn(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("innovations could not be changed now", failure);
        }
    }

    void add(Innovation innovation) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, innovation.id());
                insert.setObject(2, innovation.agencyId());
                insert.setInt(3, innovation.fiscalYear().be());
                insert.setString(4, innovation.kind());
                insert.setString(5, innovation.titleTh());
                insert.setString(6, innovation.ownerUnit());
                insert.setObject(7, innovation.inUseSince());
                insert.setString(8, innovation.evidence());
                insert.setLong(9, innovation.version());
                insert.executeUpdate();
            }
            cells.add(connection, differences(connection, innovation, 1));
        } catch (SQLException failure) {
            throw new IllegalStateException("the innovation could not be recorded", failure);
        }
    }

    /** Answers false when another request changed the innovation in the meantime. */
    boolean withdraw(Innovation withdrawn) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement update = connection.prepareStatement(WITHDRAW)) {
                update.setString(1, withdrawn.withdrawalReason());
                update.setLong(2, withdrawn.version());
                update.setObject(3, withdrawn.id());
                update.setLong(4, withdrawn.version() - 1);
                if (update.executeUpdate() == 0) {
                    return false;
                }
            }
            cells.add(connection, differences(connection, withdrawn, -1));
            return true;
        } catch (SQLException failure) {
            throw new IllegalStateException("the innovation could not be withdrawn", failure);
        }
    }

    Optional<Innovation> find(UUID agencyId, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setObject(1, agencyId);
            select.setObject(2, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the innovation could not be read", failure);
        }
    }

    /** Innovations of an agency in the order of their recording. */
    List<Innovation> ofAgency(UUID agencyId, @Nullable Integer fiscalYear, PageRequest page) {
        UUID after = page.afterId().orElse(null);
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setObject(1, agencyId);
            select.setObject(2, fiscalYear);
            select.setObject(3, fiscalYear);
            select.setObject(4, after);
            select.setObject(5, after);
            select.setInt(6, page.fetch());
            List<Innovation> innovations = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    innovations.add(read(row));
                }
            }
            return innovations;
        } catch (SQLException failure) {
            throw new IllegalStateException("innovations could not be read", failure);
        }
    }

    private static List<CellDelta> differences(
            Connection connection, Innovation innovation, int difference) throws SQLException {
        int year = innovation.fiscalYear().be();
        List<CellDelta> deltas = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(COUNTED_BY)) {
            select.setInt(1, year);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    CellKey key =
                            CellKey.ofAgency(
                                    year,
                                    row.getString("kpi"),
                                    row.getInt("version"),
                                    innovation.agencyId());
                    deltas.add(new CellDelta(key, difference, null));
                }
            }
        }
        return deltas;
    }

    private static Innovation read(ResultSet row) throws SQLException {
        return new Innovation(
                row.getObject("innovation_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("kind"),
                row.getString("title_th"),
                row.getString("owner_unit"),
                row.getObject("in_use_since", LocalDate.class),
                row.getString("evidence"),
                row.getString("withdrawal_reason"),
                row.getLong("version"));
    }
}
