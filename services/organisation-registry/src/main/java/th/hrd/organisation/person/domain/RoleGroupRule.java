package th.hrd.organisation.person.domain;

import java.util.Set;

/**
 * When a person is in a role group, as the guideline's edition says.
 *
 * @param roleGroup code of the role group
 * @param precedence 1 is looked at first
 * @param triggers any of these puts a person into the group
 * @param personnelTypes whom the group is open to; empty for everyone
 */
public record RoleGroupRule(
        String roleGroup, int precedence, Set<Trigger> triggers, Set<String> personnelTypes) {

    /** What can put a person into a role group. */
    public enum Trigger {
        /** The position level names the group: its type is that of the group. */
        LEVEL_NAMES_GROUP,
        /** Heads a unit or has subordinates. */
        HEADS_UNIT,
        /** The level is that of a head. */
        LEVEL_IMPLIES_HEAD,
        /** On probation or in the first twelve months of service. */
        NEWLY_APPOINTED,
        /** Everyone else. */
        OTHERWISE
    }

    boolean isOpenTo(String personnelType) {
        return personnelTypes.isEmpty() || personnelTypes.contains(personnelType);
    }

    boolean appliesTo(Duty duty) {
        return isOpenTo(duty.personnelType())
                && triggers.stream().anyMatch(trigger -> isPulledBy(trigger, duty));
    }

    private boolean isPulledBy(Trigger trigger, Duty duty) {
        PositionLevel level = duty.level();
        return switch (trigger) {
            case LEVEL_NAMES_GROUP -> level != null && roleGroup.equals(level.roleGroup());
            case HEADS_UNIT -> duty.headsUnit();
            case LEVEL_IMPLIES_HEAD -> level != null && level.impliesHead();
            case NEWLY_APPOINTED -> duty.newlyAppointed();
            case OTHERWISE -> true;
        };
    }
}
