package th.hrd.organisation.person.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.application.RecordedPerson;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.RoleGroup;

/** A person as one agency knows them. */
record PersonView(
        UUID personId,
        UUID agencyId,
        String sourceId,
        IdentityView identity,
        @Nullable String titleTh,
        String givenNameTh,
        String familyNameTh,
        @Nullable String givenNameEn,
        @Nullable String familyNameEn,
        AssignmentView assignment) {

    static PersonView from(RecordedPerson recorded) {
        PersonName name = recorded.name();
        Posting posting = recorded.posting();
        return new PersonView(
                recorded.personId(),
                posting.agencyId(),
                posting.sourceId(),
                new IdentityView(recorded.identityKind(), recorded.maskedIdentity()),
                name.titleTh(),
                name.givenNameTh(),
                name.familyNameTh(),
                name.givenNameEn(),
                name.familyNameEn(),
                AssignmentView.from(recorded));
    }

    @Override
    public String toString() {
        return "PersonView[" + personId + "]";
    }

    record IdentityView(IdentityKind kind, String masked) {}

    record AssignmentView(
            UUID assignmentId,
            String personnelType,
            @Nullable String positionLevel,
            @Nullable String positionTitle,
            @Nullable String unit,
            boolean onProbation,
            boolean headsUnit,
            @Nullable String supervisorSourceId,
            String roleGroup,
            RoleGroup.Source roleGroupSource,
            @Nullable String roleGroupReason,
            String digitalTargetGroup,
            AssignmentStatus status,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static AssignmentView from(RecordedPerson recorded) {
            Posting posting = recorded.posting();
            return new AssignmentView(
                    recorded.assignmentId(),
                    posting.personnelType(),
                    posting.positionLevel(),
                    posting.positionTitle(),
                    posting.unit() == null ? null : posting.unit().code(),
                    posting.onProbation(),
                    posting.headsUnit(),
                    posting.supervisor() == null ? null : posting.supervisor().sourceId(),
                    posting.roleGroup().code(),
                    posting.roleGroup().source(),
                    posting.roleGroup().reason(),
                    posting.digitalTargetGroup(),
                    posting.status(),
                    recorded.validFrom(),
                    recorded.validTo());
        }
    }
}
