package th.hrd.platform.intake.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Finds what a name in words means among the names there are. Spaces, {@code ฯ}, points, brackets
 * and the way digits are written do not count, except that 1.1 is not 11; the kind of unit ({@code
 * สำนัก}, {@code กอง}) does. What merely resembles is a candidate with a score, for a person to
 * choose from, and never taken.
 *
 * @param <T> what has the name
 */
public final class NameMatch<T> {

    private static final int MOST_CANDIDATES = 3;
    private static final double LEAST_SCORE = 0.5;
    private static final String NOT_COUNTED = " \u00A0\t\n\r\u200Bฯ.,()[]-_/\"'";

    /**
     * @param of what the name belongs to
     * @param name as it is recorded
     * @param score 1 for names that are the same, towards 0 the less they share
     */
    public record Candidate<T>(T of, String name, double score) {}

    /**
     * @param pairs how many letter pairs it has
     */
    private record Known<T>(T of, String name, int pairs) {}

    private final List<Known<T>> names = new ArrayList<>();
    private final Map<String, List<Known<T>>> byNormal = new HashMap<>();

    /** The places in {@link #names} of those that have a letter pair. */
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    /** Adds a name that can be meant; one thing can have several. */
    public void add(T of, String name) {
        String normal = normalised(name);
        Set<String> pairs = pairs(normal);
        Known<T> known = new Known<>(of, name, pairs.size());
        byNormal.computeIfAbsent(normal, none -> new ArrayList<>()).add(known);
        pairs.forEach(
                pair -> byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(names.size()));
        names.add(known);
    }

    /** Whether both are one name, spaces and the like aside. */
    public static boolean isSame(String one, String other) {
        return normalised(one).equals(normalised(other));
    }

    /** What has exactly this name, spaces and the like aside: one thing, several, or none. */
    public List<T> exact(String name) {
        return byNormal.getOrDefault(normalised(name), List.of()).stream()
                .map(Known::of)
                .distinct()
                .toList();
    }

    /**
     * The names most like this one, best first, by the share of letter pairs they have in common.
     * Of what has several names the one most like it counts.
     *
     * @param among whether something may be meant
     */
    public List<Candidate<T>> candidates(String name, Predicate<T> among) {
        Set<String> pairs = pairs(normalised(name));
        int[] shared = new int[names.size()];
        for (String pair : pairs) {
            byPair.getOrDefault(pair, List.of()).forEach(at -> shared[at]++);
        }
        Map<T, Candidate<T>> best = new HashMap<>();
        for (int at = 0; at < shared.length; at++) {
            Known<T> known = names.get(at);
            double score = 2.0 * shared[at] / (pairs.size() + known.pairs);
            if (score >= LEAST_SCORE && among.test(known.of)) {
                best.merge(
                        known.of,
                        new Candidate<>(known.of, known.name, score),
                        BinaryOperator.maxBy(Comparator.comparingDouble(Candidate::score)));
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble((Candidate<T> found) -> -found.score)
                                .thenComparing(Candidate::name))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /**
     * The letters that count, small, with Arabic digits; อำ in its one of two spellings. Whatever
     * stands between two digits is one point.
     */
    static String normalised(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        boolean isApart = false;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (NOT_COUNTED.indexOf(letter) >= 0) {
                isApart = true;
                continue;
            }
            if (letter >= '๐' && letter <= '๙') {
                letter = (char) ('0' + (letter - '๐'));
            } else if (letter == '\u0E4D'
                    && at + 1 < name.length()
                    && name.charAt(at + 1) == '\u0E32') {
                letter = '\u0E33';
                at++;
            }
            if (isApart && isDigit(letter) && endsInDigit(letters)) {
                letters.append('.');
            }
            letters.append(letter);
            isApart = false;
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean endsInDigit(StringBuilder letters) {
        return !letters.isEmpty() && isDigit(letters.charAt(letters.length() - 1));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static Set<String> pairs(String normal) {
        Set<String> pairs = new TreeSet<>();
        for (int at = 0; at + 2 <= normal.length(); at++) {
            pairs.add(normal.substring(at, at + 2));
        }
        return pairs;
    }
}
