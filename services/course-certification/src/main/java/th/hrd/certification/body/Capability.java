package th.hrd.certification.body;

/** What a certifying body may certify. */
public enum Capability {
    COURSE,
    PERSON,
    PROVIDER
}
