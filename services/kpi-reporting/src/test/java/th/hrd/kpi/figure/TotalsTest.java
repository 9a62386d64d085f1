package th.hrd.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.agency.Agency.Obligation;
import th.hrd.kpi.guideline.KpiDefinition;
import th.hrd.kpi.guideline.KpiDefinition.Kind;

class TotalsTest {

    private static final List<FigureRow> ROWS =
            List.of(
                    row(Obligation.MANDATORY, 3, 4),
                    row(Obligation.MANDATORY, 1, 4),
                    row(Obligation.VOLUNTARY, 5, 5),
                    row(Obligation.CONTAINER, 9, 9));

    @Test
    void theNationIsTheSumOfTheAgenciesBoundAndTheOthersStandApart() {
        assertThat(Totals.of(kpi(Kind.PERSON_SHARE), Level.NATION, ROWS))
                .isEqualTo(new Totals(Figure.share(4, 8), Figure.share(5, 5)));
    }

    @Test
    void anAgencyAnswersForItselfWhateverItsObligation() {
        assertThat(
                        Totals.of(
                                kpi(Kind.PERSON_SHARE),
                                Level.AGENCY,
                                List.of(row(Obligation.VOLUNTARY, 5, 6))))
                .isEqualTo(new Totals(Figure.share(5, 6), null));
    }

    @Test
    void nothingIsNoPopulationForAShareAndZeroForACount() {
        assertThat(Totals.of(kpi(Kind.AGENCY_SHARE), Level.MINISTRY, List.of()).figure())
                .isEqualTo(Figure.share(0, 0));
        assertThat(Totals.of(kpi(Kind.COUNT), Level.MINISTRY, List.of()).figure())
                .isEqualTo(Figure.count(0));
    }

    private static FigureRow row(Obligation obligation, long numerator, long denominator) {
        return new FigureRow(null, "KPI", obligation, "", "", "", numerator, denominator);
    }

    private static KpiDefinition kpi(Kind kind) {
        return new KpiDefinition(
                "KPI", 1, "AGENCY", "SEED", kind, "PERCENT", "ตัวชี้วัด", "KPI", null, null);
    }
}
