package th.hrd.organisation.person.domain;

/** Whether a person is in service; only ACTIVE counts in a head count. */
public enum AssignmentStatus {
    ACTIVE,
    /** Appointed, not yet in service. */
    PENDING,
    /** No longer in service. */
    LEFT
}
