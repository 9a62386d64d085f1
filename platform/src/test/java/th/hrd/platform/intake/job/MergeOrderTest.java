package th.hrd.platform.intake.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeOrderTest {

    @Test
    void rowsThatNeedNobodyKeepTheOrderOfTheFile() {
        var order = new MergeOrder();
        for (int row = 1; row <= 5; row++) {
            order.add(row, "k" + row, null);
        }

        assertThat(order.chunks(2))
                .containsExactly(new long[] {1, 2}, new long[] {3, 4}, new long[] {5});
    }

    @Test
    void whoIsNeededGoesFirstWhereverHeStands() {
        var order = new MergeOrder();
        order.add(1, "clerk", "head");
        order.add(2, "head", "director");
        order.add(3, "director", null);
        order.add(4, "stranger", "of another file");

        assertThat(order.chunks(10)).containsExactly(new long[] {3, 2, 1, 4});
    }

    @Test
    void aCircleStaysInOneChunk() {
        var order = new MergeOrder();
        order.add(1, "first", null);
        order.add(2, "a", "b");
        order.add(3, "b", "c");
        order.add(4, "c", "a");
        order.add(5, "below", "b");

        assertThat(order.chunks(2)).containsExactly(new long[] {1, 4, 3, 2}, new long[] {5});
    }

    @Test
    void aCircleOfTheWholeFileDoesNotMakeAChunkOfTheWholeFile() {
        int rows = 5_000;
        var order = new MergeOrder();
        for (int row = 0; row < rows; row++) {
            order.add(row + 1, "k" + row, "k" + (row + 1) % rows);
        }

        List<long[]> chunks = order.chunks(100);

        assertThat(chunks).hasSize(rows / 100).allSatisfy(chunk -> assertThat(chunk).hasSize(100));
    }

    @Test
    void rowsWithoutAKeyAndRowsThatNeedThemselvesAreNotLost() {
        var order = new MergeOrder();
        order.add(1, null, null);
        order.add(2, "self", "self");

        assertThat(order.chunks(10)).containsExactly(new long[] {1, 2});
        assertThat(new MergeOrder().chunks(10)).isEmpty();
    }

    @Test
    void everyRowOnceAndNobodyBeforeWhomHeNeeds() {
        var random = new Random(4);
        for (int run = 0; run < 300; run++) {
            int rows = 1 + random.nextInt(60);
            int most = 1 + random.nextInt(9);
            var order = new MergeOrder();
            Map<Long, Long> needs = new HashMap<>();
            for (long row = 1; row <= rows; row++) {
                long need = random.nextInt(rows + rows / 3 + 1);
                order.add(row, "k" + row, need == 0 ? null : "k" + need);
                if (need != 0 && need != row && need <= rows) {
                    needs.put(row, need);
                }
            }

            List<long[]> chunks = order.chunks(most);

            long[] all = chunks.stream().flatMapToLong(Arrays::stream).toArray();
            assertThat(Arrays.stream(all).sorted().toArray())
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(1, rows).toArray());
            Set<Long> merged = new HashSet<>();
            for (long[] chunk : chunks) {
                Set<Long> together = new HashSet<>(Arrays.stream(chunk).boxed().toList());
                for (long row : chunk) {
                    Long need = needs.get(row);
                    boolean isServed =
                            need == null || merged.contains(need) || together.contains(need);
                    assertThat(isServed).as("row %s needs %s", row, need).isTrue();
                }
                merged.addAll(together);
            }
        }
    }
}
