package th.hrd.organisation.headcount.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number of people of one kind; what they were not told apart by is absent.
 *
 * @param agencyId the agency
 * @param unitId the unit
 * @param personnelType code of the list PERSONNEL_TYPE
 * @param roleGroup code of the list ROLE_GROUP
 * @param digitalTargetGroup code of the list DIGITAL_TARGET_GROUP
 * @param count how many
 */
public record Cell(
        @Nullable UUID agencyId,
        @Nullable UUID unitId,
        @Nullable String personnelType,
        @Nullable String roleGroup,
        @Nullable String digitalTargetGroup,
        long count) {

    public UUID requiredAgency() {
        return Objects.requireNonNull(agencyId);
    }

    Cell at(@Nullable UUID agency, @Nullable UUID unit, long people) {
        return new Cell(agency, unit, personnelType, roleGroup, digitalTargetGroup, people);
    }
}
