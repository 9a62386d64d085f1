package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.row.Row;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Text;
import th.hrd.platform.security.KeyRing;
import th.hrd.platform.sql.CopyRows;

/** The intake jobs, as the resources of a service use them. */
@ApplicationScoped
public class IntakeJobs {

    /** So many characters are staged at once at the most, however long the rows are. */
    private static final int LONGEST_BATCH = 4 << 20;

    private final JobDesk desk;
    private final RowTypes types;
    private final IntakeWorkers workers;
    private final KeyRing keys;

    IntakeJobs(JobDesk desk, RowTypes types, IntakeWorkers workers, KeyRing keys) {
        this.desk = desk;
        this.types = types;
        this.workers = workers;
        this.keys = keys;
    }

    /**
     * Stages a file while it arrives. Nothing is merged before it is whole; then a worker takes it
     * up.
     *
     * @param detected what the file turned out to be, as JSON
     * @throws ProblemException UPLOAD_INTERRUPTED (400) when it breaks off, INTAKE_CANCELLED (409)
     *     when someone cancels it meanwhile, and what the file itself is refused for
     */
    public IntakeJob receive(IntakeOrder order, String detected, ArrivingRows rows) {
        UUID job = Ids.next();
        UUID holder = Ids.next();
        RowCheck check = types.require(order.type()).check(order);
        desk.transactions()
                .run(
                        c ->
                                desk.jobs()
                                        .insert(
                                                c,
                                                job,
                                                order,
                                                detected,
                                                holder,
                                                desk.clock().instant(),
                                                desk.leaseEnd()));
        CopyRows batch = desk.staged().batch();
        byte[] context = KeyRing.context(job);
        long received = 0;
        try {
            while (rows.advance()) {
                Row row = rows.row();
                desk.staged()
                        .add(
                                batch,
                                job,
                                row.number(),
                                check.check(row),
                                keys.seal(rows.raw(), context));
                received++;
                if (batch.rows() >= desk.config().chunk() || batch.length() > LONGEST_BATCH) {
                    stage(job, holder, batch);
                }
            }
            stage(job, holder, batch);
        } catch (UncheckedIOException interrupted) {
            stage(job, holder, batch);
            uploadEnded(job, false);
            throw IntakeProblem.UPLOAD_INTERRUPTED.problem(received).with("jobId", job);
        } catch (ProblemException refused) {
            end(job, holder, refused);
            throw refused.with("jobId", job);
        }
        uploadEnded(job, true);
        return require(order.type(), order.owner(), job);
    }

    private void stage(UUID job, UUID holder, CopyRows batch) {
        boolean isCancelled =
                desk.transactions()
                        .call(
                                c -> {
                                    boolean asked =
                                            desk.jobs().keep(c, job, holder, desk.leaseEnd());
                                    desk.jobs().arrived(c, job, batch.rows());
                                    batch.into(c);
                                    return asked;
                                });
        if (isCancelled) {
            throw IntakeProblem.INTAKE_CANCELLED.problem();
        }
    }

    private void uploadEnded(UUID job, boolean isWhole) {
        desk.transactions()
                .run(c -> desk.jobs().uploadEnded(c, job, isWhole, desk.clock().instant()));
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
    public Page<IntakeJob> pageOf(String type, UUID owner, PageRequest page) {
        List<IntakeJob> newest =
                desk.transactions().call(c -> desk.jobs().newest(c, type, owner, page));
        return Page.of(newest, page, job -> job, job -> List.of(job.id().toString()));
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
    public Page<MergedRow> rowsOf(IntakeJob job, @Nullable Outcome outcome, PageRequest page) {
        List<MergedRow> rows =
                desk.transactions().call(c -> desk.merged().page(c, job.id(), outcome, page));
        return Page.of(rows, page, row -> row, row -> List.of(Long.toString(row.number())));
    }
}
