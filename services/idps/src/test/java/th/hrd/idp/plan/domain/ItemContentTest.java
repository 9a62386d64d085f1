package th.hrd.idp.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.problem.Violation;

class ItemContentTest {

    private static final FiscalYear YEAR = new FiscalYear(2569);

    @Test
    void theGapIsActualMinusExpected() {
        assertThat(IdpFixture.content("DS6", 3, 2).gap()).isEqualTo(-1);
        assertThat(IdpFixture.content("DS6", 2, 4).gap()).isEqualTo(2);
    }

    @Test
    void withoutBothLevelsThereIsNoGap() {
        assertThat(IdpFixture.content("DS6", 3, null).gap()).isNull();
        assertThat(IdpFixture.content("DS6", null, 3).gap()).isNull();
    }

    @Test
    void theWholeFiscalYearCanBePlanned() {
        assertThat(codes("2025-10-01", "2026-09-30")).isEmpty();
        assertThat(codes("2026-01-01", "2026-01-01")).isEmpty();
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        assertThat(codes("2026-02-02", "2026-02-01")).containsExactly("PERIOD_REVERSED");
    }

    @Test
    void aPeriodLiesInTheYearOfThePlan() {
        assertThat(codes("2025-09-30", "2026-02-01")).containsExactly("PERIOD_OUTSIDE_FISCAL_YEAR");
        assertThat(codes("2026-02-01", "2026-10-01")).containsExactly("PERIOD_OUTSIDE_FISCAL_YEAR");
        assertThat(codes("2026-10-01", "2026-10-02"))
                .containsExactly("PERIOD_OUTSIDE_FISCAL_YEAR", "PERIOD_OUTSIDE_FISCAL_YEAR");
    }

    private static Iterable<String> codes(String from, String to) {
        ItemContent content = IdpFixture.content("DS6", null, null);
        return new ItemContent(
                        content.targetKind(),
                        content.targetCode(),
                        content.devIssue(),
                        null,
                        null,
                        null,
                        content.method(),
                        content.learningMode(),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        content.measure())
                .periodViolations(YEAR, "#/items/0").stream().map(Violation::code).toList();
    }
}
