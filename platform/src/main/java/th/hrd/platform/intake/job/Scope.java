package th.hrd.platform.intake.job;

/** What a file says about what is not in it. */
public enum Scope {
    /** Nothing. */
    DELTA,
    /** It is no longer there: the file holds everything the owner has. */
    SNAPSHOT
}
