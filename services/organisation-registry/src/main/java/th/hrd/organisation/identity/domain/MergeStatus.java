package th.hrd.organisation.identity.domain;

/** How far the review of a merge has come. */
public enum MergeStatus {
    PROPOSED,
    APPROVED,
    REJECTED,
    REVERSED
}
