package th.hrd.platform.intake.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Detected;

/**
 * A job as it stands.
 *
 * @param id the job
 * @param order what was asked for
 * @param detected how the file turned out to be written
 * @param createdAt when the file began to arrive
 * @param received how many rows have arrived
 * @param milestones what has happened to it
 * @param failure why nothing, or not all, was applied
 * @param counts rows by outcome, as far as merged
 */
public record IntakeJob(
        UUID id,
        IntakeOrder order,
        Detected detected,
        Instant createdAt,
        long received,
        Milestones milestones,
        @Nullable Failure failure,
        Map<Outcome, Long> counts) {

    /**
     * What has happened to a job.
     *
     * @param receivedAt the file was there
     * @param brokenAt the upload broke off
     * @param cancelAskedAt someone asked to cancel it
     * @param isHeld a worker has it
     * @param endedAt it ended
     */
    public record Milestones(
            @Nullable Instant receivedAt,
            @Nullable Instant brokenAt,
            @Nullable Instant cancelAskedAt,
            boolean isHeld,
            @Nullable Instant endedAt) {}

    /**
     * Why a job did not do all it was asked for.
     *
     * @param code of the problem
     * @param th in Thai
     * @param en in English
     */
    public record Failure(String code, String th, String en) {}

    public JobState state() {
        if (milestones.endedAt() != null) {
            return failure == null ? JobState.COMPLETED : JobState.after(failure.code());
        }
        if (milestones.receivedAt() == null && milestones.brokenAt() == null) {
            return JobState.RECEIVING;
        }
        return milestones.isHeld() ? JobState.MERGING : JobState.WAITING;
    }

    /** Rows that have their outcome; what a snapshot closed did not arrive. */
    public long merged() {
        return counts.values().stream().mapToLong(Long::longValue).sum()
                - counts.getOrDefault(Outcome.CLOSED, 0L);
    }
}
