package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.file.Detected;
import th.hrd.platform.intake.file.FileProblem;
import th.hrd.platform.intake.file.Format;
import th.hrd.platform.intake.file.RejectWriter;
import th.hrd.platform.intake.file.RowReader;
import th.hrd.platform.intake.file.Template;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Text;
import th.hrd.platform.security.KeyRing;
import th.hrd.platform.sql.CopyRows;

/** The intake jobs, as the resources of a service use them. */
@ApplicationScoped
public class IntakeJobs {

    private static final Logger LOG = Logger.getLogger(IntakeJobs.class);

    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    /** So many bytes are staged at once, and collected meanwhile, however long the rows are. */
    private static final int LONGEST_BATCH = 1 << 20;

    /** Refused rows read at once. */
    private static final int REJECTS_READ = 500;

    private final JobDesk desk;
    private final RowTypes types;
    private final IntakeWorkers workers;
    private final Leases leases;
    private final KeyRing keys;
    private final Semaphore uploads;

    IntakeJobs(JobDesk desk, RowTypes types, IntakeWorkers workers, Leases leases, KeyRing keys) {
        this.desk = desk;
        this.types = types;
        this.workers = workers;
        this.leases = leases;
        this.keys = keys;
        this.uploads = new Semaphore(desk.config().uploads());
    }

    /**
     * Stages a file while it arrives. Nothing is merged before it is whole; then a worker takes it
     * up.
     *
     * @param order what is asked for
     * @param profile how the file is written
     * @param contentType what the request says it is
     * @param body the file
     * @throws ProblemException SNAPSHOT_DAY_REQUIRED (422), TOO_MANY_REQUESTS (429),
     *     UPLOAD_INTERRUPTED (400) when it breaks off, INTAKE_CANCELLED (409) when someone cancels
     *     it meanwhile, and what the file itself is refused for
     */
    public IntakeJob receive(
            IntakeOrder order, Profile profile, String contentType, InputStream body) {
        if (order.scope() == Scope.SNAPSHOT && order.effectiveFrom() == null) {
            throw IntakeProblem.SNAPSHOT_DAY_REQUIRED.problem();
        }
        RowType type = types.require(order.type());
        if (!uploads.tryAcquire()) {
            throw busy();
        }
        try (RowReader rows =
                RowReader.open(
                        body,
                        Format.ofContentType(contentType),
                        profile,
                        type.fields(),
                        type.labels())) {
            return receive(order, type, rows);
        } catch (IOException interrupted) {
            throw IntakeProblem.UPLOAD_INTERRUPTED.problem(0);
        } finally {
            uploads.release();
        }
    }

    private IntakeJob receive(IntakeOrder order, RowType type, RowReader rows) {
        UUID job = Ids.next();
        UUID holder = Ids.next();
        RowCheck check = type.check(order);
        begin(job, holder, order, rows.detected());
        var arriving = new Arriving(job, holder);
        try (Leases.Held _ = leases.hold(job, holder)) {
            while (rows.advance()) {
                arriving.take(rows.row(), check, rows.raw());
            }
            arriving.stageRest();
            uploadEnded(job, holder, true);
        } catch (IOException interrupted) {
            throw arriving.interrupted();
        } catch (LostJobException lost) {
            throw IntakeProblem.UPLOAD_INTERRUPTED.problem(arriving.rows).with("jobId", job);
        } catch (ProblemException refused) {
            end(job, holder, refused);
            throw refused.with("jobId", job);
        }
        return require(order.type(), order.owner(), job);
    }

    private void begin(UUID job, UUID holder, IntakeOrder order, Detected detected) {
        desk.transactions()
                .run(
                        c -> {
                            Instant now = desk.clock().instant();
                            if (!desk.jobs()
                                    .hasRoom(
                                            c,
                                            order.type(),
                                            order.owner(),
                                            desk.config().waiting(),
                                            now)) {
                                throw busy();
                            }
                            desk.jobs()
                                    .insert(c, job, order, detected, holder, now, desk.leaseEnd());
                        });
    }

    private static ProblemException busy() {
        return CommonProblem.TOO_MANY_REQUESTS.problem().retryAfter(COME_AGAIN);
    }

    /**
     * The rows of one upload on their way to be staged: while a batch is written, the next is read
     * and checked.
     */
    private final class Arriving {

        private final UUID job;
        private final UUID holder;
        private final byte[] context;
        private CopyRows batch = desk.staged().batch();
        private CopyRows other = desk.staged().batch();
        private final OneBehind writing = new OneBehind("intake-staging");
        private long rows;

        Arriving(UUID job, UUID holder) {
            this.job = job;
            this.holder = holder;
            this.context = KeyRing.context(job);
        }

        void take(Row row, RowCheck check, byte[] raw) {
            desk.staged().add(batch, job, row.number(), check.check(row), keys.seal(raw, context));
            rows++;
            if (rows > desk.config().mostRows()) {
                throw FileProblem.TOO_MANY_ROWS.problem(desk.config().mostRows());
            }
            if (batch.rows() >= desk.config().chunk() || batch.length() > LONGEST_BATCH) {
                stage();
            }
        }

        /** Hands over what was collected, once what was handed over before is written. */
        private void stage() {
            writing.settle();
            CopyRows full = batch;
            batch = other;
            other = full;
            writing.run(() -> write(full));
        }

        /** Returns when all that was taken is written. */
        void stageRest() {
            stage();
            writing.settle();
        }

        private void write(CopyRows full) {
            boolean isCancelled =
                    desk.transactions()
                            .call(
                                    c -> {
                                        boolean asked =
                                                desk.jobs().keep(c, job, holder, desk.leaseEnd());
                                        desk.jobs().arrived(c, job, full.rows());
                                        full.into(c);
                                        return asked;
                                    });
            if (isCancelled) {
                throw IntakeProblem.INTAKE_CANCELLED.problem();
            }
        }

        /** Keeps what arrived before the connection broke. */
        ProblemException interrupted() {
            try {
                stageRest();
                uploadEnded(job, holder, false);
            } catch (LostJobException takenForBroken) {
                LOG.debug(takenForBroken.getMessage());
            }
            return IntakeProblem.UPLOAD_INTERRUPTED.problem(rows).with("jobId", job);
        }
    }

    private void uploadEnded(UUID job, UUID holder, boolean isWhole) {
        desk.transactions()
                .run(c -> desk.jobs().uploadEnded(c, job, holder, isWhole, desk.clock().instant()));
        workers.nudge();
    }

    private void end(UUID job, UUID holder, ProblemException refused) {
        Text text = refused.detail();
        var failure = new IntakeJob.Failure(refused.type().name(), text.th(), text.en());
        desk.transactions()
                .run(c -> desk.jobs().end(c, job, holder, failure, desk.clock().instant()));
    }

    /**
     * @throws ProblemException INTAKE_JOB_UNKNOWN (404)
     */
    public IntakeJob require(String type, UUID owner, UUID job) {
        return desk.transactions()
                .call(c -> desk.jobs().find(c, type, owner, job))
                .orElseThrow(() -> IntakeProblem.INTAKE_JOB_UNKNOWN.problem(job));
    }

    /** The owner's jobs of a type, newest first. */
    public <T> Page<T> pageOf(
            String type, UUID owner, PageRequest page, Function<IntakeJob, T> view) {
        List<IntakeJob> newest =
                desk.transactions().call(c -> desk.jobs().newest(c, type, owner, page));
        return Page.of(newest, page, view, job -> List.of(job.id().toString()));
    }

    /**
     * Has the job stopped before its next chunk; what stands by then is said by its state.
     *
     * @throws ProblemException INTAKE_JOB_UNKNOWN (404), INTAKE_JOB_ENDED (409)
     */
    public IntakeJob cancel(String type, UUID owner, UUID job) {
        IntakeJob found = require(type, owner, job);
        if (!desk.transactions()
                .call(c -> desk.jobs().askToCancel(c, job, desk.clock().instant()))) {
            throw IntakeProblem.INTAKE_JOB_ENDED.problem(found.state());
        }
        workers.nudge();
        return require(type, owner, job);
    }

    /**
     * What became of the rows so far, by their number.
     *
     * @param outcome only of these
     */
    public <T> Page<T> rowsOf(
            IntakeJob job,
            @Nullable Outcome outcome,
            PageRequest page,
            Function<MergedRow, T> view) {
        List<MergedRow> rows =
                desk.transactions().call(c -> desk.merged().page(c, job.id(), outcome, page));
        return Page.of(rows, page, view, row -> List.of(Long.toString(row.number())));
    }

    /** Writes the workbook in which rows of a type are filled in by hand. */
    public void writeTemplate(String type, Text title, OutputStream out) throws IOException {
        RowType rows = types.require(type);
        new Template(rows.fields(), rows.labels()).writeTo(out, title);
    }

    /**
     * @throws ProblemException INTAKE_JOB_NOT_ENDED (409) while more rows may be refused
     */
    public void requireEnded(IntakeJob job) {
        if (job.milestones().endedAt() == null) {
            throw IntakeProblem.INTAKE_JOB_NOT_ENDED.problem(job.state());
        }
    }

    /**
     * Gives back the refused rows of a job that has ended, in the order of the file.
     *
     * @param asFile whether as the file that was sent, to be mended and sent again; else a line of
     *     JSON per row, without the row
     */
    public void writeRejects(IntakeJob job, boolean asFile, OutputStream out) throws IOException {
        byte[] context = KeyRing.context(job.id());
        try (RejectWriter writer =
                asFile ? RejectWriter.sameFile(out, job.detected()) : RejectWriter.listing(out)) {
            long after = 0;
            List<MergedRows.RefusedRow> rows;
            do {
                long from = after;
                rows =
                        desk.transactions()
                                .call(c -> desk.merged().refused(c, job.id(), from, REJECTS_READ));
                for (MergedRows.RefusedRow row : rows) {
                    writer.write(row.number(), keys.open(row.sealed(), context), row.faults());
                    after = row.number();
                }
            } while (rows.size() == REJECTS_READ);
        }
    }
}
