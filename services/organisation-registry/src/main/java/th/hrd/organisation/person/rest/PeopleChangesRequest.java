package th.hrd.organisation.person.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.application.RecordPerson;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.rest.RecordPersonRequest.IdentityRequest;
import th.hrd.organisation.person.rest.RecordPersonRequest.SecondmentRequest;
import th.hrd.platform.privacy.NoNationalId;

/** The changes of one day to an agency's people. */
record PeopleChangesRequest(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ChangeRequest> changes) {

    List<RecordPerson> toCommands(UUID agencyId) {
        return changes.stream().map(change -> change.toCommand(agencyId, effectiveFrom)).toList();
    }

    /** A person as an HRIS sends it, without the day, which is that of all changes. */
    record ChangeRequest(
            @NotNull @Pattern(regexp = "^[A-Za-z0-9._~-]{1,64}$") String sourceId,
            @NotNull @Valid IdentityRequest identity,
            @NoNationalId @Size(min = 1, max = 100) @Nullable String titleTh,
            @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200) String givenNameTh,
            @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 200)
                    String familyNameTh,
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
            @Nullable Boolean returns) {

        RecordPerson toCommand(UUID agencyId, LocalDate effectiveFrom) {
            return new RecordPersonRequest(
                            identity,
                            titleTh,
                            givenNameTh,
                            familyNameTh,
                            givenNameEn,
                            familyNameEn,
                            personnelType,
                            positionLevel,
                            positionTitle,
                            unit,
                            onProbation,
                            headsUnit,
                            supervisorSourceId,
                            digitalTargetGroup,
                            roleGroup,
                            roleGroupReason,
                            secondment,
                            status,
                            returns,
                            effectiveFrom)
                    .toCommand(agencyId, sourceId, null);
        }

        /** Neither name nor number, because whatever is written ends in a log. */
        @Override
        public String toString() {
            return "ChangeRequest[" + sourceId + "]";
        }
    }
}
