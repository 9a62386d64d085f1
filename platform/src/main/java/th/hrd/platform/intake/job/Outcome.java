package th.hrd.platform.intake.job;

/** What became of a row. */
public enum Outcome {
    CREATED,
    UPDATED,
    /** What it says is recorded already; nothing is told to anyone. */
    UNCHANGED,
    /** It says something that cannot be. */
    REJECTED,
    /** It may be right, and something else says otherwise. */
    CONFLICT,
    /** Not in the snapshot, and closed for that; numbered after the last row of the file. */
    CLOSED;

    /** Whether the row is given back to be mended. */
    public boolean isRefused() {
        return this == REJECTED || this == CONFLICT;
    }
}
