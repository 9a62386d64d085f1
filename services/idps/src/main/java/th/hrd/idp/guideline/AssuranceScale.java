package th.hrd.idp.guideline;

import java.util.List;

/**
 * The assurance levels of a guideline edition. The weakest is what a person may say of himself; the
 * strongest is given by certificates alone.
 *
 * @param levels codes, weakest first; at least two
 * @param counting weakest level a KPI of the edition counts; from here on evidence is needed
 */
public record AssuranceScale(List<String> levels, String counting) {

    public AssuranceScale {
        levels = List.copyOf(levels);
        if (levels.size() < 2 || !levels.contains(counting)) {
            throw new IllegalArgumentException(
                    "an assurance scale needs two levels and the one that counts: " + levels);
        }
    }

    public boolean knows(String level) {
        return levels.contains(level);
    }

    public boolean isFromCertificatesOnly(String level) {
        return level.equals(levels.getLast());
    }

    /** What can count as "developed" must be shown, not only said. */
    public boolean needsEvidence(String level) {
        return levels.indexOf(level) >= levels.indexOf(counting);
    }

    /** What passing a course proves: the weakest level that counts. */
    public String ofPassing() {
        return counting;
    }

    /** What having been there proves: the strongest level that does not count yet. */
    public String ofAttending() {
        return levels.get(Math.max(0, levels.indexOf(counting) - 1));
    }

    /**
     * The strongest level the caller may state: about himself the weakest, about others all but the
     * certified one.
     */
    public String strongest(boolean aboutSelf) {
        return aboutSelf ? levels.getFirst() : levels.get(levels.size() - 2);
    }

    public boolean isAbove(String level, String limit) {
        return levels.indexOf(level) > levels.indexOf(limit);
    }
}
