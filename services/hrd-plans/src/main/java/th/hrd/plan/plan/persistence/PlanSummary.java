package th.hrd.plan.plan.persistence;

import java.util.UUID;
import th.hrd.plan.plan.domain.PlanStatus;

/** A row of the list of plans: everything but the content. */
public record PlanSummary(
        UUID planId,
        UUID agencyId,
        String titleTh,
        int fiscalYearFrom,
        int fiscalYearTo,
        int planVersion,
        PlanStatus status,
        String contentHash) {}
