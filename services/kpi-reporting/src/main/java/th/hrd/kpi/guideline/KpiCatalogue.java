package th.hrd.kpi.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.messaging.Operations;

/** The KPIs of the guideline edition in force in a fiscal year. */
@ApplicationScoped
public class KpiCatalogue {

    private final GuidelineQueries queries;
    private final Operations operations;

    KpiCatalogue(GuidelineQueries queries, Operations operations) {
        this.queries = queries;
        this.operations = operations;
    }

    /**
     * The year with its edition and KPIs.
     *
     * @throws th.hrd.platform.problem.ProblemException NO_GUIDELINE_IN_FORCE (422), REBUILDING
     *     (503)
     */
    public ReportingYear require(FiscalYear year) {
        operations.requireComplete();
        return queries.reportingYear(year)
                .orElseThrow(() -> GuidelineProblem.NO_GUIDELINE_IN_FORCE.problem(year));
    }

    /** Whether the edition has such a kind of innovation. */
    public boolean knowsInnovationKind(String edition, String kind) {
        return queries.hasInnovationKind(edition, kind);
    }
}
