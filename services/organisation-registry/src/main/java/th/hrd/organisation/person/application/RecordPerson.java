package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.platform.http.IfMatch;

/**
 * Record a person as the HRIS of an agency sends it.
 *
 * @param agencyId the agency
 * @param sourceId the person's key in its HRIS
 * @param expected the version the HRIS has read, if it says so
 * @param identityKind which document identifies the person
 * @param identityNumber its number, as sent
 * @param name the name
 * @param duty what the person does
 * @param effectiveFrom first day of it
 * @param returns whether the person comes back from another agency
 */
public record RecordPerson(
        UUID agencyId,
        String sourceId,
        @Nullable IfMatch expected,
        IdentityKind identityKind,
        String identityNumber,
        PersonName name,
        DutyAsSent duty,
        LocalDate effectiveFrom,
        boolean returns) {

    /** The identity number must not end in a log. */
    @Override
    public String toString() {
        return "RecordPerson[" + agencyId + ", " + sourceId + ", " + effectiveFrom + "]";
    }

    /**
     * What a person does, in codes that are still to be checked.
     *
     * @param personnelType code of the list PERSONNEL_TYPE, or its DPIS number
     * @param positionLevel code or alias of a level
     * @param positionTitle title of the position
     * @param unit code of a unit of the agency
     * @param onProbation on probation or in the first twelve months of service
     * @param headsUnit has active subordinates or a supervisory assignment
     * @param supervisorSourceId key of the supervisor in the same HRIS
     * @param digitalTargetGroup code of the list DIGITAL_TARGET_GROUP
     * @param roleGroup set by the agency; derived when absent
     * @param roleGroupReason why the agency sets it
     * @param secondment where the person works for a time
     * @param status in service or not
     */
    public record DutyAsSent(
            String personnelType,
            @Nullable String positionLevel,
            @Nullable String positionTitle,
            @Nullable String unit,
            boolean onProbation,
            boolean headsUnit,
            @Nullable String supervisorSourceId,
            String digitalTargetGroup,
            @Nullable String roleGroup,
            @Nullable String roleGroupReason,
            @Nullable SecondmentAsSent secondment,
            AssignmentStatus status) {}

    /**
     * A secondment before the host is looked up.
     *
     * @param agency the host, by id or code
     * @param reference the order that says so
     */
    public record SecondmentAsSent(String agency, @Nullable String reference) {}
}
