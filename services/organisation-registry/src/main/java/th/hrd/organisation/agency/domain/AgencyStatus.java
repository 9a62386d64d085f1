package th.hrd.organisation.agency.domain;

/** Whether an agency still exists. */
public enum AgencyStatus {
    ACTIVE,
    CLOSED
}
