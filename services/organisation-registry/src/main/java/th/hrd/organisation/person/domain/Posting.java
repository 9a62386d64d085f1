package th.hrd.organisation.person.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person does where, as the agency's HRIS says.
 *
 * @param agencyId the agency
 * @param sourceId the person's key in the agency's HRIS
 * @param personnelType code of the list PERSONNEL_TYPE
 * @param positionLevel code of the list the personnel type names; never an alias
 * @param positionTitle title of the position
 * @param unit the unit inside the agency
 * @param onProbation on probation or in the first twelve months of service
 * @param headsUnit has active subordinates or a supervisory assignment
 * @param supervisor who supervises the person
 * @param roleGroup the role group
 * @param digitalTargetGroup code of the list DIGITAL_TARGET_GROUP
 * @param secondment where the person works while this agency stays the home
 * @param status in service or not
 */
@Embeddable
public record Posting(
        UUID agencyId,
        String sourceId,
        String personnelType,
        @Nullable String positionLevel,
        @Nullable String positionTitle,
        @Embedded @Nullable UnitRef unit,
        boolean onProbation,
        boolean headsUnit,
        @Embedded @Nullable Supervisor supervisor,
        @Embedded RoleGroup roleGroup,
        String digitalTargetGroup,
        @Embedded @Nullable Secondment secondment,
        @Enumerated(EnumType.STRING) AssignmentStatus status) {

    /** The same, supervised by another. */
    public Posting supervisedBy(Supervisor other) {
        return new Posting(
                agencyId,
                sourceId,
                personnelType,
                positionLevel,
                positionTitle,
                unit,
                onProbation,
                headsUnit,
                other,
                roleGroup,
                digitalTargetGroup,
                secondment,
                status);
    }

    /** The same, in service or not. */
    public Posting with(AssignmentStatus other) {
        return new Posting(
                agencyId,
                sourceId,
                personnelType,
                positionLevel,
                positionTitle,
                unit,
                onProbation,
                headsUnit,
                supervisor,
                roleGroup,
                digitalTargetGroup,
                secondment,
                other);
    }

    /** The same, in another role group. */
    public Posting with(RoleGroup other) {
        return new Posting(
                agencyId,
                sourceId,
                personnelType,
                positionLevel,
                positionTitle,
                unit,
                onProbation,
                headsUnit,
                supervisor,
                other,
                digitalTargetGroup,
                secondment,
                status);
    }

    /** Whether both are the same person's place in the same HRIS. */
    boolean isSamePlaceAs(Posting other) {
        return isPlace(other.agencyId, other.sourceId);
    }

    /** Whether it is under this key of this agency's HRIS. */
    public boolean isPlace(UUID agency, String source) {
        return agencyId.equals(agency) && sourceId.equals(source);
    }
}
