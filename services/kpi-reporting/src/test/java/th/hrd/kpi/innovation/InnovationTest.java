package th.hrd.kpi.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.platform.problem.ProblemException;

class InnovationTest {

    @ParameterizedTest
    @CsvSource({"2025-09-30, 2568", "2025-10-01, 2569", "2026-09-30, 2569", "2026-10-01, 2570"})
    void itCountsInTheFiscalYearItsUseBegan(LocalDate inUseSince, int fiscalYear) {
        assertThat(innovation(inUseSince).fiscalYear().be()).isEqualTo(fiscalYear);
    }

    @Test
    void withdrawnItKeepsTheReasonAndRisesInVersion() {
        Innovation withdrawn = innovation(LocalDate.of(2026, 1, 15)).withdraw("บันทึกซ้ำ");

        assertThat(withdrawn.status()).isEqualTo(Innovation.Status.WITHDRAWN);
        assertThat(withdrawn.withdrawalReason()).isEqualTo("บันทึกซ้ำ");
        assertThat(withdrawn.version()).isEqualTo(1);
    }

    @Test
    void itIsWithdrawnOnce() {
        Innovation withdrawn = innovation(LocalDate.of(2026, 1, 15)).withdraw("บันทึกซ้ำ");

        assertThatThrownBy(() -> withdrawn.withdraw("อีกครั้ง"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo(InnovationProblem.INNOVATION_WITHDRAWN));
    }

    private static Innovation innovation(LocalDate inUseSince) {
        return new Innovation(
                new UUID(1, 1),
                new UUID(2, 2),
                "KIND",
                "ระบบ",
                "กอง",
                inUseSince,
                "https://example.go.th",
                null,
                0);
    }
}
