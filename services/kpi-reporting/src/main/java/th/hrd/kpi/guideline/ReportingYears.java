package th.hrd.kpi.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * The fiscal years figures exist for. An edition is in force from its first year until the next
 * edition's first year, also beyond its own last year ("or until a new guideline replaces it",
 * guideline 2566-2570, period).
 */
@ApplicationScoped
public class ReportingYears {

    private static final String ALIGN =
            """
            merge into reporting_year known
            using (select year as fiscal_year, make_date(year - 543, 9, 30) as cutoff,
                          (select e.edition from guideline_edition e
                           where e.fiscal_year_from <= year
                           order by e.fiscal_year_from desc, e.edition desc limit 1) as edition
                   from generate_series((select min(fiscal_year_from) from guideline_edition),
                                        (select greatest(max(fiscal_year_to), ?) from guideline_edition)) as year) due
            on known.fiscal_year = due.fiscal_year
            when matched and known.edition <> due.edition then update set edition = due.edition
            when not matched then insert (fiscal_year, edition, cutoff) values (due.fiscal_year, due.edition, due.cutoff)
            when not matched by source then delete\
            """;

    private final InstantSource clock;

    public ReportingYears(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Brings the years in line with the editions and the calendar; true when any year came, went or
     * changed its edition.
     */
    public boolean align(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALIGN)) {
            statement.setInt(
                    1,
                    FiscalYear.of(LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK)).be());
            return statement.executeUpdate() > 0;
        }
    }
}
