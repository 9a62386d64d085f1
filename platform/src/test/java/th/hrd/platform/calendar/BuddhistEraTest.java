package th.hrd.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

class BuddhistEraTest {

    @Test
    void is543YearsAhead() {
        assertThat(BuddhistEra.ofGregorian(2026)).isEqualTo(2569);
        assertThat(BuddhistEra.toGregorian(2570)).isEqualTo(2027);
    }

    @Test
    void aBuddhistYearInAnIsoDateIsRefusedWithTheDateThatWasMeant() {
        assertThatThrownBy(() -> BuddhistEra.refuseIn(LocalDate.of(2569, 10, 1)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(CommonProblem.BE_YEAR_IN_ISO_DATE);
                            assertThat(problem.detail().en())
                                    .contains("2569-10-01")
                                    .contains("2026-10-01");
                        });
    }

    @Test
    void aGregorianDatePasses() {
        LocalDate day = LocalDate.of(2026, 10, 1);

        assertThat(BuddhistEra.refuseIn(day)).isSameAs(day);
    }
}
