package th.hrd.plan.guideline;

/**
 * The code lists of a guideline edition that a plan speaks in; the codes themselves are the
 * edition's data.
 */
public enum CodeList {
    DEV_ISSUE,
    STRATEGY,
    ROLE_GROUP,
    PERSONNEL_TYPE,
    APPROVAL_MECHANISM
}
