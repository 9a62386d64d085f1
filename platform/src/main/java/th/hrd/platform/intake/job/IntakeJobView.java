package th.hrd.platform.intake.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Detected;

/** A job as its sender sees it. */
public record IntakeJobView(
        UUID jobId,
        String type,
        JobState state,
        Mode mode,
        Atomicity atomicity,
        Scope scope,
        @Nullable LocalDate effectiveFrom,
        String profile,
        int profileVersion,
        DetectedView detected,
        Instant createdAt,
        @Nullable Instant receivedAt,
        @Nullable Instant endedAt,
        long rowsReceived,
        long rowsMerged,
        CountsView counts,
        @Nullable FailureView failure) {

    public static IntakeJobView from(IntakeJob job) {
        IntakeOrder order = job.order();
        return new IntakeJobView(
                job.id(),
                order.type(),
                job.state(),
                order.mode(),
                order.atomicity(),
                order.scope(),
                order.effectiveFrom(),
                order.profile(),
                order.profileVersion(),
                DetectedView.from(job.detected()),
                job.createdAt(),
                job.milestones().receivedAt(),
                job.milestones().endedAt(),
                job.received(),
                job.merged(),
                CountsView.from(job.counts()),
                FailureView.from(job.failure()));
    }

    /** How the file turned out to be written. */
    public record DetectedView(
            String format,
            boolean gzip,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String lineEnd) {

        public static DetectedView from(Detected detected) {
            return new DetectedView(
                    detected.format().name(),
                    detected.gzip(),
                    detected.encoding(),
                    detected.delimiter(),
                    detected.lineEnd());
        }
    }

    /** Rows by what became of them; of a job that was not applied, by what would have. */
    public record CountsView(
            long created, long updated, long unchanged, long rejected, long conflict, long closed) {

        static CountsView from(Map<Outcome, Long> counts) {
            return new CountsView(
                    counts.getOrDefault(Outcome.CREATED, 0L),
                    counts.getOrDefault(Outcome.UPDATED, 0L),
                    counts.getOrDefault(Outcome.UNCHANGED, 0L),
                    counts.getOrDefault(Outcome.REJECTED, 0L),
                    counts.getOrDefault(Outcome.CONFLICT, 0L),
                    counts.getOrDefault(Outcome.CLOSED, 0L));
        }
    }

    /** Why a job did not do all it was asked for. */
    public record FailureView(String code, String detailTh, String detailEn) {

        static @Nullable FailureView from(IntakeJob.@Nullable Failure failure) {
            return failure == null
                    ? null
                    : new FailureView(failure.code(), failure.th(), failure.en());
        }
    }
}
