package th.hrd.organisation.headcount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckpointsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-01");

    private final TreeMap<LocalDate, Long> changes =
            new TreeMap<>(
                    Map.of(
                            DAY,
                            6L,
                            DAY.plusDays(1),
                            4L,
                            DAY.plusDays(5),
                            1L,
                            DAY.plusDays(6),
                            12L,
                            DAY.plusDays(9),
                            1L));

    @Test
    void aBalanceIsKeptWhereverAStretchHasGathered() {
        assertThat(Checkpoints.missing(changes, Set.of(), 10))
                .containsExactly(DAY.plusDays(5), DAY.plusDays(9));
    }

    @Test
    void aStretchBeginsAnewAtEachBalanceKept() {
        assertThat(Checkpoints.missing(changes, Set.of(DAY.plusDays(1)), 10))
                .containsExactly(DAY.plusDays(9));
        assertThat(Checkpoints.missing(changes, Set.of(DAY.plusDays(5), DAY.plusDays(9)), 10))
                .isEmpty();
    }

    @Test
    void fewChangesNeedNone() {
        assertThat(Checkpoints.missing(changes, Set.of(), 100)).isEmpty();
    }
}
