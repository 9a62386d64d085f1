package th.hrd.plan.plan.domain;

/**
 * What happened to a plan. Every fact is told with the plan's whole state, so the kind is all it
 * has of its own.
 */
public enum PlanFact {
    /** The content of a draft was written, for the first time or anew. */
    DRAFTED,
    /** The agency gave or took back its confirmations. */
    CONFIRMED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    /** A later version was approved. */
    SUPERSEDED
}
