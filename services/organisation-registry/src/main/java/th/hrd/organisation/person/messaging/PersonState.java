package th.hrd.organisation.person.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.RoleGroup;

/** The state of a person as its facts carry it: ids and codes, no name and no national ID. */
record PersonState(UUID personId, String identityKey, List<AssignmentState> assignments) {

    static PersonState of(Person person) {
        return new PersonState(
                person.id(),
                person.identity().key(),
                person.assignments().stream().map(AssignmentState::of).toList());
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

        static AssignmentState of(Assignment assignment) {
            Posting posting = assignment.posting();
            return new AssignmentState(
                    assignment.id(),
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
                    assignment.validFrom(),
                    assignment.validTo());
        }
    }
}
