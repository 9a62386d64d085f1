package th.hrd.plan.plan.domain;

import java.util.Map;
import java.util.Set;

/** The life of one version of a plan; the transitions are this table and nothing else. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED_FOR_APPROVAL,
    REJECTED,
    APPROVED,
    SUPERSEDED;

    private static final Map<PlanStatus, Set<PlanStatus>> NEXT =
            Map.of(
                    DRAFT, Set.of(DRAFT, SUBMITTED_FOR_APPROVAL),
                    SUBMITTED_FOR_APPROVAL, Set.of(APPROVED, REJECTED),
                    REJECTED, Set.of(DRAFT, SUBMITTED_FOR_APPROVAL),
                    APPROVED, Set.of(SUPERSEDED),
                    SUPERSEDED, Set.of());

    public boolean canBecome(PlanStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    PlanStatus become(PlanStatus next) {
        if (!canBecome(next)) {
            throw PlanProblem.PLAN_STATUS_FORBIDS.problem(this, next);
        }
        return next;
    }
}
