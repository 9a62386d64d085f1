package th.hrd.idp.plan.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How the items of an IDP spread over the learning modes, beside what the 70:20:10 model advises.
 * The model is advice: it never refuses a plan.
 *
 * @param shares the mode with the greatest advised share first
 */
public record LearningMix(List<Share> shares) {

    /**
     * @param learningMode code of the edition
     * @param percent of the items, rounded
     * @param advised percent the edition advises
     */
    public record Share(String learningMode, int percent, int advised) {}

    /**
     * @param modes learning mode of each item
     * @param advised percent per learning mode
     */
    static LearningMix of(Collection<String> modes, Map<String, Integer> advised) {
        return new LearningMix(
                advised.entrySet().stream()
                        .map(
                                mode ->
                                        new Share(
                                                mode.getKey(),
                                                percent(modes, mode.getKey()),
                                                mode.getValue()))
                        .sorted(Comparator.comparingInt(Share::advised).reversed())
                        .toList());
    }

    /**
     * The model's order holds: most by experience, less from others, least in class. The
     * percentages themselves cannot be met by the handful of items an IDP has.
     */
    public boolean followsAdvice() {
        List<Integer> percents = shares.stream().map(Share::percent).toList();
        return percents.equals(percents.stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static int percent(Collection<String> modes, String mode) {
        long matching = modes.stream().filter(mode::equals).count();
        return modes.isEmpty() ? 0 : Math.toIntExact(Math.round(100.0 * matching / modes.size()));
    }
}
