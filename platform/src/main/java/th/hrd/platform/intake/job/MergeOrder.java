package th.hrd.platform.intake.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows are merged: that of the file, but a row another one needs goes before it,
 * wherever it stands. Rows that need each other in a circle stay together in a chunk, unless the
 * circle is longer than any honest one. Holds three numbers per row, so that half a million rows
 * fit into some megabytes.
 */
final class MergeOrder {

    private static final int NONE = -1;
    private static final int FIRST_ROOM = 1024;
    private static final int LONGEST_CIRCLE = 1_000;

    private long[] numbers = new long[FIRST_ROOM];
    private long[] keys = new long[FIRST_ROOM];
    private long[] needs = new long[FIRST_ROOM];
    private int size;

    /** A row, in the order of the file. */
    void add(long number, @Nullable String key, @Nullable String need) {
        if (size == numbers.length) {
            int room = size * 2;
            numbers = Arrays.copyOf(numbers, room);
            keys = Arrays.copyOf(keys, room);
            needs = Arrays.copyOf(needs, room);
        }
        numbers[size] = number;
        keys[size] = key == null ? 0 : hash(key);
        needs[size] = need == null ? 0 : hash(need);
        size++;
    }

    /**
     * The rows' numbers in chunks.
     *
     * @param most rows of a chunk; a circle that does not fit makes its chunk longer
     */
    List<long[]> chunks(int most) {
        int[] predecessor = predecessors();
        var chunks = new ArrayList<long[]>();
        var placed = new boolean[size];
        var chain = new int[size == 0 ? 1 : size];
        long[] chunk = new long[most];
        int filled = 0;
        for (int row = 0; row < size; row++) {
            int depth = 0;
            int at = row;
            while (at != NONE && !placed[at]) {
                placed[at] = true;
                chain[depth++] = at;
                at = predecessor[at];
            }
            // Where the chain ran into itself, what it ran through is a circle.
            int circle = at == NONE ? NONE : indexOf(chain, depth, at);
            if (depth - circle > LONGEST_CIRCLE) {
                circle = NONE;
            }
            for (int link = depth - 1; link >= 0; link--) {
                boolean staysTogether = link < depth - 1 && circle != NONE && link >= circle;
                if (filled >= most && !staysTogether) {
                    chunks.add(Arrays.copyOf(chunk, filled));
                    filled = 0;
                }
                if (filled == chunk.length) {
                    chunk = Arrays.copyOf(chunk, filled * 2);
                }
                chunk[filled++] = numbers[chain[link]];
            }
        }
        if (filled > 0) {
            chunks.add(Arrays.copyOf(chunk, filled));
        }
        return chunks;
    }

    private static int indexOf(int[] chain, int depth, int row) {
        for (int link = depth - 1; link >= 0; link--) {
            if (chain[link] == row) {
                return link;
            }
        }
        return NONE;
    }

    /** For each row the one it needs, or {@link #NONE}; a row that needs itself needs none. */
    private int[] predecessors() {
        int[] table = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(table, NONE);
        for (int row = 0; row < size; row++) {
            if (keys[row] != 0) {
                table[slot(table, keys[row])] = row;
            }
        }
        int[] predecessors = new int[size];
        for (int row = 0; row < size; row++) {
            int found = needs[row] == 0 ? NONE : table[slot(table, needs[row])];
            predecessors[row] = found == row ? NONE : found;
        }
        return predecessors;
    }

    private int slot(int[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (table[slot] != NONE && keys[table[slot]] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Two keys of one hash would only be ordered for nothing. */
    private static long hash(String key) {
        long hash = 0xcbf2_9ce4_8422_2325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100_0000_01b3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
