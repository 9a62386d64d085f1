package th.hrd.idp.plan.domain;

/** What can happen to an IDP that others may care about; every fact carries the whole plan. */
public enum IdpFact {
    DRAFTED,
    SUBMITTED,
    AGREED,
    RETURNED,
    CANCELLED
}
