package th.hrd.platform.intake.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Renews the leases of the uploads and jobs this process holds, however slow they are: a lease that
 * runs out means that its process is dead.
 */
@ApplicationScoped
class Leases {

    private static final Logger LOG = Logger.getLogger(Leases.class);
    private static final int RENEWALS_PER_LEASE = 4;

    private final JobDesk desk;
    private final RowTypes types;
    private final Map<UUID, UUID> holders = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Leases(JobDesk desk, RowTypes types) {
        this.desk = desk;
        this.types = types;
    }

    /** A job is held until this is closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    Held hold(UUID job, UUID holder) {
        holders.put(job, holder);
        return () -> holders.remove(job, holder);
    }

    void start(@Observes StartupEvent started) {
        if (!types.isEmpty()) {
            Thread.ofPlatform().name("intake-leases").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
    }

    private void run() {
        long pause = desk.config().lease().toMillis() / RENEWALS_PER_LEASE;
        try {
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                holders.forEach(this::renew);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(UUID job, UUID holder) {
        try {
            desk.transactions().run(c -> desk.jobs().renew(c, job, holder, desk.leaseEnd()));
        } catch (RuntimeException failure) {
            LOG.warnf("the lease of intake job %s is not renewed: %s", job, failure.getMessage());
        }
    }
}
