package th.hrd.plan.plan.domain;

import java.util.UUID;

/** A plan in a list: everything but the content. */
public record PlanSummary(
        UUID planId,
        UUID agencyId,
        String titleTh,
        int fiscalYearFrom,
        int fiscalYearTo,
        int planVersion,
        PlanStatus status,
        String contentHash) {}
