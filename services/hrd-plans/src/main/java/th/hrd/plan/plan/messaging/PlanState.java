package th.hrd.plan.plan.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.Approval;
import th.hrd.plan.plan.domain.Confirmation;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanStatus;

/**
 * The data of every event on {@code hrd.plan.plan.v1}: what others need to know of a plan, and no
 * name of a person.
 */
record PlanState(
        UUID planId,
        UUID agencyId,
        int fiscalYearFrom,
        int fiscalYearTo,
        int planVersion,
        PlanStatus status,
        @Nullable String mechanism,
        List<Confirmation.Kind> confirmations,
        String contentHash,
        @Nullable LocalDate decidedOn) {

    static PlanState of(HrdPlan plan) {
        return new PlanState(
                plan.id(),
                plan.agencyId(),
                plan.content().fiscalYearFrom(),
                plan.content().fiscalYearTo(),
                plan.planVersion(),
                plan.status(),
                plan.approval().map(Approval::mechanism).orElse(null),
                plan.confirmations().stream().map(Confirmation::kind).sorted().toList(),
                plan.contentHash(),
                plan.approval().map(Approval::decidedOn).orElse(null));
    }
}
