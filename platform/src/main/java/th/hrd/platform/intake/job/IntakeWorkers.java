package th.hrd.platform.intake.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.DatabaseFaults;
import th.hrd.platform.problem.Text;

/**
 * Merges staged files, some at a time, and takes up what a dead process left behind: its lease runs
 * out, and the next worker goes on with the job, or ends an upload that nobody receives any more.
 */
@ApplicationScoped
class IntakeWorkers {

    private static final Logger LOG = Logger.getLogger(IntakeWorkers.class);
    private static final long HOUSEKEEPING_EVERY_NANOS = TimeUnit.HOURS.toNanos(1);

    private final JobDesk desk;
    private final RowTypes types;
    private final Leases leases;
    private final Semaphore nudges = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;
    private volatile long lastHousekeeping = System.nanoTime();

    IntakeWorkers(JobDesk desk, RowTypes types, Leases leases) {
        this.desk = desk;
        this.types = types;
        this.leases = leases;
    }

    void start(@Observes StartupEvent started) {
        if (types.isEmpty()) {
            return;
        }
        for (int i = 1; i <= desk.config().workers(); i++) {
            threads.add(Thread.ofPlatform().name("intake-" + i).daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        nudges.release(threads.size());
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
    }

    /** Says that a job is there to be merged. */
    void nudge() {
        nudges.release();
    }

    private void run() {
        UUID self = Ids.next();
        while (running) {
            try {
                keepHouse();
                Optional<IntakeJob> job = claim(self);
                if (job.isPresent()) {
                    work(job.get(), self);
                } else if (nudges.tryAcquire(
                        desk.config().sweepEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.debug("nudged");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("intake jobs wait: %s", failure.getMessage());
                LOG.debug("intake failure", failure);
                pause();
            }
        }
    }

    private Optional<IntakeJob> claim(UUID self) {
        return desk.transactions()
                .call(
                        c -> {
                            desk.jobs().breakOffSilentUploads(c, desk.clock().instant());
                            return desk.jobs()
                                    .claim(c, self, desk.clock().instant(), desk.leaseEnd());
                        });
    }

    private void work(IntakeJob job, UUID self) {
        try (Leases.Held _ = leases.hold(job.id(), self)) {
            new JobRun(job, self, types.require(job.order().type()), desk, () -> !running)
                    .toItsEnd();
            desk.transactions().run(c -> desk.staged().forget(c, job.id()));
        } catch (JobRun.StoppedException stopped) {
            desk.transactions().run(c -> desk.jobs().release(c, job.id(), self));
        } catch (LostJobException lost) {
            LOG.warn(lost.getMessage());
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isTransient(failure)) {
                // The lease runs out, and the job is taken up again when the database is back.
                throw failure;
            }
            giveUp(job, self, failure);
        } catch (Error failure) {
            // A file that is too much for the process must not take every worker with it.
            giveUp(job, self, failure);
        } finally {
            // Another job of the same owner may have waited for this one.
            nudge();
        }
    }

    private void giveUp(IntakeJob job, UUID self, Throwable failure) {
        String incident = Ids.next().toString();
        LOG.errorf(failure, "incident %s: intake job %s failed", incident, job.id());
        Text text = IntakeProblem.INTAKE_FAILED.detail().filled(incident);
        desk.transactions()
                .run(
                        c ->
                                desk.jobs()
                                        .end(
                                                c,
                                                job.id(),
                                                self,
                                                new IntakeJob.Failure(
                                                        IntakeProblem.INTAKE_FAILED.name(),
                                                        text.th(),
                                                        text.en()),
                                                desk.clock().instant()));
    }

    private void keepHouse() {
        if (System.nanoTime() - lastHousekeeping < HOUSEKEEPING_EVERY_NANOS) {
            return;
        }
        lastHousekeeping = System.nanoTime();
        desk.transactions()
                .run(
                        c -> {
                            Instant kept = desk.clock().instant().minus(desk.config().keepFor());
                            desk.staged().forgetEnded(c);
                            desk.merged().forgetEndedBefore(c, kept);
                            desk.jobs().forgetEndedBefore(c, kept);
                        });
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
