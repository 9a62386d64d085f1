package th.hrd.plan.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.Approval;
import th.hrd.plan.plan.domain.Confirmation;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanStatus;
import th.hrd.plan.plan.domain.Rejection;

/** One version of a plan as answered; who wrote and submitted it stays inside. */
record PlanView(
        UUID planId,
        UUID agencyId,
        String edition,
        int planVersion,
        @Nullable UUID replacesPlanId,
        PlanStatus status,
        String contentHash,
        PlanContentBody content,
        List<ConfirmationView> confirmations,
        @Nullable Instant submittedAt,
        @Nullable ApprovalView approval,
        @Nullable RejectionView rejection) {

    record ConfirmationView(Confirmation.Kind kind, Instant confirmedAt) {

        static List<ConfirmationView> from(Set<Confirmation> confirmations) {
            return confirmations.stream()
                    .sorted(Comparator.comparing(Confirmation::kind))
                    .map(given -> new ConfirmationView(given.kind(), given.at()))
                    .toList();
        }
    }

    record ApprovalView(
            String mechanism,
            LocalDate decidedOn,
            @Nullable ManagementDecisionBody approver,
            @Nullable CommissionResolutionBody cssc,
            Instant approvedAt) {

        static ApprovalView from(Approval approval) {
            return new ApprovalView(
                    approval.mechanism(),
                    approval.decidedOn(),
                    approval.approver() == null
                            ? null
                            : ManagementDecisionBody.from(approval.approver()),
                    approval.cssc() == null ? null : CommissionResolutionBody.from(approval.cssc()),
                    approval.at());
        }
    }

    record RejectionView(String reason, Instant rejectedAt) {

        static RejectionView from(Rejection rejection) {
            return new RejectionView(rejection.reason(), rejection.at());
        }
    }

    static PlanView from(HrdPlan plan) {
        return new PlanView(
                plan.id(),
                plan.agencyId(),
                plan.edition(),
                plan.planVersion(),
                plan.replacesPlanId().orElse(null),
                plan.status(),
                plan.contentHash(),
                PlanContentBody.from(plan.content()),
                ConfirmationView.from(plan.confirmations()),
                plan.submittedAt().orElse(null),
                plan.approval().map(ApprovalView::from).orElse(null),
                plan.rejection().map(RejectionView::from).orElse(null));
    }
}
