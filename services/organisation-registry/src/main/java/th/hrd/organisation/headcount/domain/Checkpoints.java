package th.hrd.organisation.headcount.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** On which days a balance is kept, so that no count has to add up many changes. */
public final class Checkpoints {

    private Checkpoints() {}

    /**
     * The days that are to get a balance: wherever a stretch of changes has gathered since the
     * balance before.
     *
     * @param changes how many there are, by day
     * @param kept the days with a balance
     * @param stretch how many changes make a new balance worth while
     */
    public static List<LocalDate> missing(
            SortedMap<LocalDate, Long> changes, Set<LocalDate> kept, long stretch) {
        var missing = new ArrayList<LocalDate>();
        long gathered = 0;
        for (var entry : changes.entrySet()) {
            LocalDate day = entry.getKey();
            if (kept.contains(day)) {
                gathered = 0;
            } else if (gathered >= stretch) {
                missing.add(day);
                gathered = 0;
            }
            gathered += entry.getValue();
        }
        return missing;
    }
}
