package th.hrd.organisation.person.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.RoleGroup;

/** The state of a person as its facts carry it: ids and codes, no name and no national ID. */
record PersonState(UUID personId, String identityKey, List<AssignmentState> assignments) {

    static PersonState of(UUID personId, String identityKey, List<Held> assignments) {
        return new PersonState(
                personId, identityKey, assignments.stream().map(AssignmentState::of).toList());
    }

    record AssignmentState(
            UUID assignmentId,
            UUID agencyId,
            String sourceId,
            String personnelType,
            @Nullable String positionLevel,
            String roleGroup,
            RoleGroup.Source roleGroupSource,
            String digitalTargetGroup,
            @Nullable UUID supervisorId,
            @Nullable UUID unitId,
            @Nullable UUID secondedToAgencyId,
            AssignmentStatus status,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static AssignmentState of(Held held) {
            Posting posting = held.posting();
            return new AssignmentState(
                    held.assignmentId(),
                    posting.agencyId(),
                    posting.sourceId(),
                    posting.personnelType(),
                    posting.positionLevel(),
                    posting.roleGroup().code(),
                    posting.roleGroup().source(),
                    posting.digitalTargetGroup(),
                    posting.supervisor() == null ? null : posting.supervisor().personId(),
                    posting.unit() == null ? null : posting.unit().id(),
                    posting.secondment() == null ? null : posting.secondment().agencyId(),
                    posting.status(),
                    held.validFrom(),
                    held.validTo());
        }
    }
}
