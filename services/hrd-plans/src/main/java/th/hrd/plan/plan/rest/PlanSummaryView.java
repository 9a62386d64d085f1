package th.hrd.plan.plan.rest;

import java.util.UUID;
import th.hrd.plan.plan.domain.PlanStatus;
import th.hrd.plan.plan.domain.PlanSummary;

/** A plan in a list, without its content. */
record PlanSummaryView(
        UUID planId,
        UUID agencyId,
        String titleTh,
        int fiscalYearFrom,
        int fiscalYearTo,
        int planVersion,
        PlanStatus status,
        String contentHash) {

    static PlanSummaryView from(PlanSummary plan) {
        return new PlanSummaryView(
                plan.planId(),
                plan.agencyId(),
                plan.titleTh(),
                plan.fiscalYearFrom(),
                plan.fiscalYearTo(),
                plan.planVersion(),
                plan.status(),
                plan.contentHash());
    }
}
