package th.hrd.organisation.agency.domain;

/** Whether the guideline binds an agency (guideline 2566-2570, target groups). */
public enum Obligation {
    /** A government agency at department level: it follows the guideline and reports. */
    MANDATORY,
    /** May follow it by analogy as it sees fit; counted apart. */
    VOLUNTARY,
    /** Holds agencies and reports through them, as a ministry does. */
    CONTAINER
}
