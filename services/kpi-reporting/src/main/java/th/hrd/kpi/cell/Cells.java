package th.hrd.kpi.cell;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import th.hrd.kpi.projection.Rows;

/** The one writer of the cells. */
@ApplicationScoped
public class Cells {

    /** Any constant does; it names this lock among those of the database. */
    private static final long TURN = 0x43454C4CL;

    private static final String FOR_BULK =
            "select set_config('work_mem', '256MB', true), set_config('jit', 'off', true)";

    /**
     * MERGE and not INSERT … ON CONFLICT, whose proposed row, a negative difference, would break
     * the table's checks.
     */
    private static final String ADD =
            """
            merge into cell c
            using (select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                            as d (fiscal_year, kpi, kpi_version, agency_id, personnel_type, role_group,
                                  digital_target_group, numerator, denominator)) d
            on  c.fiscal_year = d.fiscal_year and c.kpi = d.kpi and c.kpi_version = d.kpi_version
            and c.agency_id = d.agency_id and c.personnel_type = d.personnel_type
            and c.role_group = d.role_group and c.digital_target_group = d.digital_target_group
            when matched and c.numerator + d.numerator = 0 and coalesce(c.denominator + d.denominator, 0) = 0 then delete
            when matched then
                update set numerator = c.numerator + d.numerator, denominator = c.denominator + d.denominator
            when not matched then
                insert (fiscal_year, kpi, kpi_version, agency_id, personnel_type, role_group, digital_target_group,
                        numerator, denominator)
                values (d.fiscal_year, d.kpi, d.kpi_version, d.agency_id, d.personnel_type, d.role_group,
                        d.digital_target_group, d.numerator, d.denominator)\
            """;

    /**
     * Waits until no other transaction changes figures; the turn ends with the transaction. Two
     * batches that touch one person could otherwise each miss what the other has not committed yet.
     */
    public void takeTurn(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, TURN);
            lock.execute();
        }
    }

    /**
     * For the rest of the transaction. Settling or counting everything is hashing everything: with
     * the usual 4 MB PostgreSQL would sort on disk.
     */
    public void prepareForBulk(Connection connection) throws SQLException {
        try (Statement settings = connection.createStatement()) {
            settings.execute(FOR_BULK);
        }
    }

    /** Adds the differences; a cell that counts nothing any more goes away. */
    public void add(Connection connection, List<CellDelta> deltas) throws SQLException {
        if (deltas.isEmpty()) {
            return;
        }
        Rows.of(connection, deltas)
                .column("int", delta -> delta.key().fiscalYear())
                .column("text", delta -> delta.key().kpi())
                .column("int", delta -> delta.key().version())
                .column("uuid", delta -> delta.key().agencyId())
                .column("text", delta -> delta.key().personnelType())
                .column("text", delta -> delta.key().roleGroup())
                .column("text", delta -> delta.key().digitalTargetGroup())
                .column("int", CellDelta::numerator)
                .column("int", CellDelta::denominator)
                .execute(ADD);
    }

    /** Counts every cell anew from the person-years, agency-years and innovations. */
    public void countAnew(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from cell");
            statement.executeUpdate("insert into cell select * from cell_expected");
        }
    }
}
