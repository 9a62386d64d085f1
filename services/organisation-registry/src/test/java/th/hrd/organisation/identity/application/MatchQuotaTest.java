package th.hrd.organisation.identity.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.ProblemException;

class MatchQuotaTest {

    private static final int PER_MINUTE = 100;
    private static final int PER_DAY = 250;

    private Instant now = Instant.parse("2026-11-23T03:00:00Z");
    private final MatchQuota quota = new MatchQuota(new Quota(), () -> now);

    @Test
    void aMinuteGivesNoMoreThanItsQuota() {
        take(PER_MINUTE);

        pass(Duration.ofSeconds(59));
        refused(1);
        pass(Duration.ofSeconds(1));
        take(PER_MINUTE);
    }

    @Test
    void aDayGivesNoMoreThanItsQuota() {
        take(PER_MINUTE);
        pass(Duration.ofMinutes(1));
        take(PER_MINUTE);
        pass(Duration.ofHours(23));
        take(PER_DAY - 2 * PER_MINUTE);

        pass(Duration.ofMinutes(58));
        refused(1);
        pass(Duration.ofMinutes(1));
        take(1);
    }

    private void pass(Duration duration) {
        now = now.plus(duration);
    }

    private void take(int numbers) {
        assertThatCode(() -> quota.take("body", numbers)).doesNotThrowAnyException();
    }

    private void refused(int numbers) {
        assertThatThrownBy(() -> quota.take("body", numbers)).isInstanceOf(ProblemException.class);
    }

    private record Quota() implements MatchQuotaConfig {

        @Override
        public int perMinute() {
            return PER_MINUTE;
        }

        @Override
        public int perDay() {
            return PER_DAY;
        }
    }
}
