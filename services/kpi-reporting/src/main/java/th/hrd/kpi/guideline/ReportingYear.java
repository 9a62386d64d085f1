package th.hrd.kpi.guideline;

import java.time.LocalDate;
import java.util.List;
import th.hrd.platform.calendar.FiscalYear;

/**
 * A fiscal year with the guideline edition in force in it.
 *
 * @param cutoff the day people and agencies are counted on, 30 September
 * @param definitions the edition's KPIs in its order
 */
public record ReportingYear(
        FiscalYear fiscalYear,
        LocalDate cutoff,
        String edition,
        String titleTh,
        String titleEn,
        List<KpiDefinition> definitions) {

    /**
     * One of the edition's KPIs.
     *
     * @throws th.hrd.platform.problem.ProblemException KPI_UNKNOWN (404)
     */
    public KpiDefinition require(String kpi) {
        return definitions.stream()
                .filter(definition -> definition.kpi().equals(kpi))
                .findFirst()
                .orElseThrow(() -> GuidelineProblem.KPI_UNKNOWN.problem(kpi, edition));
    }

    /** The day its agencies are named by: the cut-off, and until then today. */
    public LocalDate namesOn(LocalDate today) {
        return provisional(today) ? today : cutoff;
    }

    /** Whether its figures can still change because the day of counting has not passed. */
    public boolean provisional(LocalDate today) {
        return !today.isAfter(cutoff);
    }
}
