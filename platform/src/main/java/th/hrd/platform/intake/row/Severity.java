package th.hrd.platform.intake.row;

/** What a problem does to its row. */
public enum Severity {
    /** The row says something that cannot be: it is rejected until the sender mends it. */
    ERROR,
    /**
     * The row may be right, and what is recorded says otherwise: it is left alone until someone
     * decides.
     */
    CONFLICT
}
