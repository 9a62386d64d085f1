package th.hrd.platform.intake.job;

import java.util.Set;

/** Where a job stands; derived from its milestones and rows, never stored. */
public enum JobState {
    /** The file is arriving. */
    RECEIVING,
    /** The file is there; an earlier job of the same owner, or a free worker, is waited for. */
    WAITING,
    MERGING,
    /** Done: every row has its outcome, and what is not refused is applied (or was tried). */
    COMPLETED,
    /** Nothing was applied, because of what the file says. */
    REFUSED,
    /** It could not be brought to its end. */
    FAILED,
    CANCELLED;

    private static final Set<String> REFUSALS =
            Set.of(
                    IntakeProblem.ROWS_REFUSED.name(),
                    IntakeProblem.SNAPSHOT_DROP.name(),
                    IntakeProblem.SNAPSHOT_KEY_UNREADABLE.name());

    /** The state of a job that ended with this problem. */
    static JobState after(String problem) {
        if (problem.equals(IntakeProblem.INTAKE_CANCELLED.name())) {
            return CANCELLED;
        }
        return REFUSALS.contains(problem) ? REFUSED : FAILED;
    }
}
