package th.hrd.organisation.person.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a role group is derived from.
 *
 * @param personnelType code of the list PERSONNEL_TYPE
 * @param level the position level; absent for personnel without levels
 * @param headsUnit has active subordinates or a supervisory assignment
 * @param newlyAppointed on probation or in the first twelve months of service
 */
public record Duty(
        String personnelType,
        @Nullable PositionLevel level,
        boolean headsUnit,
        boolean newlyAppointed) {}
