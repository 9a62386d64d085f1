package th.hrd.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import th.hrd.platform.problem.ProblemException;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2565",
        "2022-10-01, 2566",
        "2023-03-31, 2566",
        "2024-02-29, 2567",
        "2027-09-30, 2570",
        "2027-10-01, 2571"
    })
    void isNamedByTheBuddhistYearInWhichItEnds(LocalDate day, int fiscalYear) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(fiscalYear));
    }

    @Test
    void everyDayLiesInItsOwnYearAndInNoOther() {
        for (LocalDate day = LocalDate.of(2020, 1, 1);
                day.isBefore(LocalDate.of(2031, 1, 1));
                day = day.plusDays(1)) {
            FiscalYear year = FiscalYear.of(day);
            assertThat(year.contains(day)).isTrue();
            assertThat(year.next().contains(day)).isFalse();
        }
    }

    @Test
    void followsTheYearBeforeWithoutAGap() {
        FiscalYear year = new FiscalYear(2569);

        assertThat(year.firstDay()).isEqualTo("2025-10-01");
        assertThat(year.lastDay()).isEqualTo("2026-09-30");
        assertThat(year.next().firstDay()).isEqualTo(year.lastDay().plusDays(1));
    }

    @Test
    void reportIsDueAtTheEndOfDecemberInBangkok() {
        assertThat(new FiscalYear(2569).reportDue())
                .isEqualTo(Instant.parse("2026-12-31T16:59:59.999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1956-09-30", "2157-10-01", "2399-12-31"})
    void aDayNoRecordCanHaveIsAProblemOfTheCaller(LocalDate day) {
        assertThatThrownBy(() -> FiscalYear.of(day))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type().status()).isEqualTo(422));
    }

    @Test
    void aGregorianYearIsRefused() {
        assertThatThrownBy(() -> new FiscalYear(2026)).isInstanceOf(IllegalArgumentException.class);
    }
}
