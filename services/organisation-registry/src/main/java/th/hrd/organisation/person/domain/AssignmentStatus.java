package th.hrd.organisation.person.domain;

/** Whether a person is in service; only ACTIVE counts in a head count. */
public enum AssignmentStatus {
    ACTIVE,
    /** Appointed, not yet in service. */
    PENDING,
    /** No longer in service. */
    LEFT;

    /** Whether an agency that says so has the person in service, or is about to. */
    public boolean takesOn() {
        return this == ACTIVE || this == PENDING;
    }
}
