package th.hrd.organisation.person.domain;

import java.util.Comparator;
import java.util.List;

/**
 * Derives the one role group of a person by the rules of an edition (guideline 2566-2570, five
 * groups by role): the strongest rule that applies decides, so a newly appointed head is a head.
 */
public final class RoleGroupDerivation {

    private final List<RoleGroupRule> strongestFirst;

    public RoleGroupDerivation(List<RoleGroupRule> rules) {
        this.strongestFirst =
                rules.stream().sorted(Comparator.comparingInt(RoleGroupRule::precedence)).toList();
    }

    public String derive(Duty duty) {
        return strongestFirst.stream()
                .filter(rule -> rule.appliesTo(duty))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the edition has no rule for " + duty))
                .roleGroup();
    }

    /** Whether an agency may set this group for someone of this personnel type. */
    public boolean allows(String roleGroup, String personnelType) {
        return strongestFirst.stream()
                .anyMatch(
                        rule -> rule.roleGroup().equals(roleGroup) && rule.isOpenTo(personnelType));
    }

    /** Whether everyone is in some group. */
    public boolean isComplete() {
        return strongestFirst.stream()
                .anyMatch(
                        rule ->
                                rule.personnelTypes().isEmpty()
                                        && rule.triggers()
                                                .contains(RoleGroupRule.Trigger.OTHERWISE));
    }
}
