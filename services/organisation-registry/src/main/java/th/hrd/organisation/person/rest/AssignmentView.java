package th.hrd.organisation.person.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.organisation.person.domain.Secondment;

/** What a person does in an agency for a time. */
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
        @Nullable SecondmentView secondment,
        AssignmentStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static AssignmentView of(
            UUID assignmentId, Posting posting, LocalDate validFrom, @Nullable LocalDate validTo) {
        return new AssignmentView(
                assignmentId,
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
                posting.secondment() == null ? null : SecondmentView.from(posting.secondment()),
                posting.status(),
                validFrom,
                validTo);
    }

    record SecondmentView(UUID agencyId, @Nullable String reference) {

        static SecondmentView from(Secondment secondment) {
            return new SecondmentView(secondment.agencyId(), secondment.reference());
        }
    }
}
