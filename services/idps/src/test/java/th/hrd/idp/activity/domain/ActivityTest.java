package th.hrd.idp.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;

class ActivityTest {

    private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");

    @Test
    void countsForTheFiscalYearOfItsDayOfCompletion() {
        assertThat(completedOn("2026-09-30").fiscalYear()).isEqualTo(2569);
        assertThat(completedOn("2026-10-01").fiscalYear()).isEqualTo(2570);
    }

    @Test
    void aVoidedActivityKeepsAllItSaidAndWhyItIsVoid() {
        Activity activity = completedOn("2026-03-15");

        activity.voidFor("บันทึกซ้ำ", NOW);

        assertThat(activity.isVoided()).isTrue();
        assertThat(activity.voidReason()).contains("บันทึกซ้ำ");
        assertThat(activity.voidedAt()).contains(NOW);
        assertThat(activity.dimensions()).containsExactly("DS6");
    }

    @Test
    void isVoidedOnce() {
        Activity activity = completedOn("2026-03-15");
        activity.voidFor("บันทึกซ้ำ", NOW);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> activity.voidFor("อีกครั้ง", NOW))
                .extracting(ProblemException::type)
                .isEqualTo(ActivityProblem.ACTIVITY_ALREADY_VOIDED);
        assertThat(activity.voidReason()).contains("บันทึกซ้ำ");
    }

    private static Activity completedOn(String day) {
        return Activity.record(
                new Recording(
                        Ids.next(),
                        Ids.next(),
                        Ids.next(),
                        null,
                        null,
                        new Learning(
                                "DIGITAL_SKILL",
                                "DS6",
                                "ASSIGNMENT",
                                null,
                                BigDecimal.valueOf(24),
                                LocalDate.parse(day)),
                        List.of("DS6"),
                        "COMPLETED",
                        new Evidence("WORK_PRODUCT", "12/2569"),
                        "account",
                        null),
                NOW);
    }
}
