package th.hrd.demo.synthetic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that falls the same way every time: each question about each thing has its own source, so
 * that one person more changes nothing about the others.
 */
public final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The source for a question, for example {@code Chance.of("completion", 17)}. */
    public static Chance of(String question, Object thing) {
        UUID hash =
                UUID.nameUUIDFromBytes((question + "/" + thing).getBytes(StandardCharsets.UTF_8));
        return new Chance(
                new SplittableRandom(
                        hash.getMostSignificantBits() ^ hash.getLeastSignificantBits()));
    }

    /** Whether an event of this probability happens. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** One of the shares, each with the probability of its weight. */
    public <T> T weighted(List<Share<T>> shares) {
        double point = random.nextDouble() * shares.stream().mapToDouble(Share::weight).sum();
        for (Share<T> share : shares) {
            point -= share.weight();
            if (point < 0) {
                return share.value();
            }
        }
        return shares.getLast().value();
    }

    /**
     * @param weight relative to the other shares
     */
    public record Share<T>(T value, double weight) {}
}
