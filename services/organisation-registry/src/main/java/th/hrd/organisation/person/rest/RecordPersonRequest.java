package th.hrd.organisation.person.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.application.RecordPerson;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.privacy.NoNationalId;

/** A person as an HRIS sends it. */
record RecordPersonRequest(
        @NotNull @Valid IdentityRequest identity,
        @NoNationalId @Size(min = 1, max = 100) @Nullable String titleTh,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200) String givenNameTh,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200) String familyNameTh,
        @NoNationalId @Size(min = 1, max = 200) @Nullable String givenNameEn,
        @NoNationalId @Size(min = 1, max = 200) @Nullable String familyNameEn,
        @NotNull @Pattern(regexp = "^\\S{1,40}$") String personnelType,
        @Pattern(regexp = "^\\S{1,40}$") @Nullable String positionLevel,
        @NoNationalId @Size(min = 1, max = 300) @Nullable String positionTitle,
        @NoNationalId @Pattern(regexp = "^[A-Za-z0-9._~-]{1,40}$") @Nullable String unit,
        @Nullable Boolean onProbation,
        @Nullable Boolean headsUnit,
        @NoNationalId @Pattern(regexp = "^[A-Za-z0-9._~-]{1,64}$")
                @Nullable String supervisorSourceId,
        @NotNull @Pattern(regexp = "^\\S{1,40}$") String digitalTargetGroup,
        @Pattern(regexp = "^\\S{1,40}$") @Nullable String roleGroup,
        @NoNationalId @Size(min = 1, max = 500) @Nullable String roleGroupReason,
        @Valid @Nullable SecondmentRequest secondment,
        @NotNull AssignmentStatus status,
        @Nullable Boolean returns,
        @NotNull LocalDate effectiveFrom) {

    RecordPerson toCommand(UUID agencyId, String sourceId, @Nullable IfMatch expected) {
        return new RecordPerson(
                agencyId,
                sourceId,
                expected,
                identity.kind,
                identity.number,
                new PersonName(titleTh, givenNameTh, familyNameTh, givenNameEn, familyNameEn),
                new RecordPerson.DutyAsSent(
                        personnelType,
                        positionLevel,
                        positionTitle,
                        unit,
                        Boolean.TRUE.equals(onProbation),
                        Boolean.TRUE.equals(headsUnit),
                        supervisorSourceId,
                        digitalTargetGroup,
                        roleGroup,
                        roleGroupReason,
                        secondment == null ? null : secondment.toCommand(),
                        status),
                effectiveFrom,
                Boolean.TRUE.equals(returns));
    }

    /** Neither name nor number, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "RecordPersonRequest[…]";
    }

    /** Where a person works for a time, while this agency stays the home. */
    record SecondmentRequest(
            @NotNull @Size(min = 1, max = 61) String agency,
            @NoNationalId @Size(min = 1, max = 300) @Nullable String reference) {

        RecordPerson.SecondmentAsSent toCommand() {
            return new RecordPerson.SecondmentAsSent(agency, reference);
        }
    }

    record IdentityRequest(
            @NotNull IdentityKind kind, @NotNull @Size(min = 1, max = 40) String number) {

        @Override
        public String toString() {
            return "IdentityRequest[" + kind + "]";
        }
    }
}
