package th.hrd.kpi.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.platform.calendar.FiscalYear;

/** The KPIs of the guideline edition in force in a fiscal year. */
@ApplicationScoped
public class KpiCatalogue {

    private final GuidelineQueries queries;

    KpiCatalogue(GuidelineQueries queries) {
        this.queries = queries;
    }

    /**
     * The year with its edition and KPIs.
     *
     * @throws th.hrd.platform.problem.ProblemException NO_GUIDELINE_IN_FORCE (422)
     */
    public ReportingYear require(FiscalYear year) {
        return queries.reportingYear(year)
                .orElseThrow(() -> GuidelineProblem.NO_GUIDELINE_IN_FORCE.problem(year));
    }

    /** Whether the edition has such a kind of innovation. */
    public boolean knowsInnovationKind(String edition, String kind) {
        return queries.hasInnovationKind(edition, kind);
    }
}
