package th.hrd.organisation.person.domain;

/** What identifies a person across agencies. */
public enum IdentityKind {
    /** The 13-digit national ID. */
    THAI_ID,
    /** A passport, for foreign experts. */
    PASSPORT,
    /**
     * A number the agency gave to someone who has neither; it identifies within that agency only.
     */
    AGENCY_NO
}
