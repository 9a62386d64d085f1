package th.hrd.platform.intake.job;

/** Whether a file is applied. */
public enum Mode {
    /** Everything is done as in a commit, and taken back. */
    VALIDATE,
    COMMIT
}
