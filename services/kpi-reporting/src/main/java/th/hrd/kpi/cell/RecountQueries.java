package th.hrd.kpi.cell;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.cell.Recount.Comparison;
import th.hrd.kpi.cell.Recount.Count;
import th.hrd.kpi.cell.Recount.DifferingCell;

/**
 * Counts anew and compares. Each comparison is one statement, so that it sees one state of
 * everything.
 */
@ApplicationScoped
class RecountQueries {

    private static final String COMPARE_CELLS =
            """
            select count(*) as compared,
                   count(*) filter (where (kept.numerator, kept.denominator)
                                          is distinct from (counted.numerator, counted.denominator)) as differing
            from cell kept full join cell_expected counted
            using (fiscal_year, kpi, kpi_version, agency_id, personnel_type, role_group, digital_target_group)\
            """;

    private static final String DIFFERING_CELLS =
            """
            select fiscal_year, kpi, kpi_version as version, agency_id, personnel_type, role_group, digital_target_group,
                   kept.numerator as kept_numerator, kept.denominator as kept_denominator,
                   counted.numerator as counted_numerator, counted.denominator as counted_denominator
            from cell kept full join cell_expected counted
            using (fiscal_year, kpi, kpi_version, agency_id, personnel_type, role_group, digital_target_group)
            where (kept.numerator, kept.denominator) is distinct from (counted.numerator, counted.denominator)
            order by fiscal_year, kpi, agency_id, personnel_type, role_group, digital_target_group
            limit ?\
            """;

    private static final String COMPARE_PERSON_YEARS =
            """
            select count(*) as compared,
                   count(*) filter (where (kept.agency_id, kept.personnel_type, kept.role_group, kept.digital_target_group,
                                           kept.reached, kept.populations, kept.numerators)
                       is distinct from (counted.agency_id, counted.personnel_type, counted.role_group,
                                         counted.digital_target_group, counted.reached, counted.populations,
                                         counted.numerators)) as differing
            from person_year kept full join person_year_recounted counted using (person_id, fiscal_year)\
            """;

    private static final String COMPARE_AGENCY_YEARS =
            """
            select count(*) as compared,
                   count(*) filter (where (kept.populations, kept.numerators)
                                          is distinct from (counted.populations, counted.numerators)) as differing
            from agency_year kept full join agency_year_expected counted using (agency_id, fiscal_year)\
            """;

    private final DataSource database;
    private final Cells cells;
    private final InstantSource clock;

    RecountQueries(DataSource database, Cells cells, InstantSource clock) {
        this.database = database;
        this.cells = cells;
        this.clock = clock;
    }

    void prepareForBulk() {
        try (Connection connection = database.getConnection()) {
            cells.prepareForBulk(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the recount could not be prepared", failure);
        }
    }

    Comparison cells() {
        return compare(COMPARE_CELLS);
    }

    Comparison personYears() {
        return compare(COMPARE_PERSON_YEARS);
    }

    Comparison agencyYears() {
        return compare(COMPARE_AGENCY_YEARS);
    }

    List<DifferingCell> differingCells(int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(DIFFERING_CELLS)) {
            select.setInt(1, most);
            List<DifferingCell> cells = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cells.add(
                            new DifferingCell(
                                    CellKey.read(row), count(row, "kept"), count(row, "counted")));
                }
            }
            return cells;
        } catch (SQLException failure) {
            throw new IllegalStateException("the cells could not be recounted", failure);
        }
    }

    private Comparison compare(String sql) {
        Instant begin = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Comparison(
                    row.getLong("compared"),
                    row.getLong("differing"),
                    Duration.between(begin, clock.instant()).toMillis());
        } catch (SQLException failure) {
            throw new IllegalStateException("the recount did not finish", failure);
        }
    }

    private static @Nullable Count count(ResultSet row, String side) throws SQLException {
        Integer numerator = row.getObject(side + "_numerator", Integer.class);
        return numerator == null
                ? null
                : new Count(numerator, row.getObject(side + "_denominator", Integer.class));
    }
}
