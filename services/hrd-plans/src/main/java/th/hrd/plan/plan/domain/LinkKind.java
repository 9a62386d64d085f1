package th.hrd.plan.plan.domain;

/** What a plan can be derived from (guideline 2566-2570, issue 2, strategy on the HRD plan). */
public enum LinkKind {
    WORKFORCE_PLAN,
    NATIONAL_STRATEGY,
    NATIONAL_GOAL,
    CORE_MISSION,
    AGENCY_STRATEGY
}
