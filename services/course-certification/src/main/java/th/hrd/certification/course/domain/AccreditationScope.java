package th.hrd.certification.course.domain;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a course is accredited for, in codes of the guideline: at least one skill, one target group
 * and one role level.
 */
public record AccreditationScope(
        SortedSet<String> skills, SortedSet<String> targetGroups, SortedSet<String> roleLevels) {

    public AccreditationScope {
        skills = copyOfSome(skills, "skill");
        targetGroups = copyOfSome(targetGroups, "target group");
        roleLevels = copyOfSome(roleLevels, "role level");
    }

    private static SortedSet<String> copyOfSome(SortedSet<String> codes, String what) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("an accreditation names at least one " + what);
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
