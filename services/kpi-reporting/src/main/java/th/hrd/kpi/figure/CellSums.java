package th.hrd.kpi.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.kpi.agency.Agency;

/** Adds up cells; figures come from nowhere else. */
@ApplicationScoped
class CellSums {

    private static final String NATION = "null::uuid as unit from cell c";

    /** Cells of the agencies below each unit asked for. */
    private static final String BELOW =
            """
            below.ancestor_id as unit
            from agency_ancestor below join cell c on c.agency_id = below.agency_id and below.ancestor_id = any (?)\
            """;

    private static final String OWN = "c.agency_id as unit from cell c";

    private static final String BY_KIND_OF_PERSON =
            """
            select c.kpi, a.obligation, c.personnel_type, c.role_group, c.digital_target_group,
                   sum(c.numerator) as numerator, coalesce(sum(c.denominator), 0) as denominator, %s
            join agency a on a.agency_id = c.agency_id
            where c.fiscal_year = ? and c.kpi = ? %s
            group by unit, c.kpi, a.obligation, c.personnel_type, c.role_group, c.digital_target_group
            order by c.personnel_type, c.role_group, c.digital_target_group\
            """;

    private static final String IN_TOTAL =
            """
            select c.kpi, a.obligation, '' as personnel_type, '' as role_group, '' as digital_target_group,
                   sum(c.numerator) as numerator, coalesce(sum(c.denominator), 0) as denominator, %s
            join agency a on a.agency_id = c.agency_id
            where c.fiscal_year = ? %s
            group by unit, c.kpi, a.obligation\
            """;

    private static final String OF_THESE = "and c.agency_id = any (?)";

    private final DataSource database;

    CellSums(DataSource database) {
        this.database = database;
    }

    /** One KPI of a year, by unit and by kind of person. */
    List<FigureRow> byKindOfPerson(
            int fiscalYear, String kpi, Level level, Collection<UUID> units) {
        return read(BY_KIND_OF_PERSON, level, units, fiscalYear, kpi);
    }

    /** All KPIs of a year, by unit. */
    List<FigureRow> inTotal(int fiscalYear, Level level, Collection<UUID> units) {
        return read(IN_TOTAL, level, units, fiscalYear);
    }

    private List<FigureRow> read(
            String sql, Level level, Collection<UUID> units, Object... filters) {
        String statement =
                switch (level) {
                    case NATION -> sql.formatted(NATION, "");
                    case MINISTRY -> sql.formatted(BELOW, "");
                    case AGENCY -> sql.formatted(OWN, OF_THESE);
                };
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(statement)) {
            int next = 1;
            if (level == Level.MINISTRY) {
                select.setArray(next++, connection.createArrayOf("uuid", units.toArray()));
            }
            for (Object filter : filters) {
                select.setObject(next++, filter);
            }
            if (level == Level.AGENCY) {
                select.setArray(next, connection.createArrayOf("uuid", units.toArray()));
            }
            List<FigureRow> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException("cells could not be read", failure);
        }
    }

    private static FigureRow row(ResultSet row) throws SQLException {
        return new FigureRow(
                row.getObject("unit", UUID.class),
                row.getString("kpi"),
                Agency.Obligation.valueOf(row.getString("obligation")),
                row.getString("personnel_type"),
                row.getString("role_group"),
                row.getString("digital_target_group"),
                row.getLong("numerator"),
                row.getLong("denominator"));
    }
}
