package th.hrd.platform.intake.job;

/** What a row that is refused does to the others. */
public enum Atomicity {
    /** Nothing of the file is applied; else all of it becomes visible at once. */
    ALL,
    /** The other rows are applied, chunk by chunk. */
    ROW
}
