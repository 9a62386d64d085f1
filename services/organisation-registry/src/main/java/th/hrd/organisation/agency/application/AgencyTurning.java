package th.hrd.organisation.agency.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks every few minutes, and so soon after midnight in Thailand, which agencies have turned. */
@ApplicationScoped
class AgencyTurning {

    private static final Logger LOG = Logger.getLogger(AgencyTurning.class);

    private final AgencyTurns turns;
    private final AgencyTurnsConfig config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("agency-turning").daemon().unstarted(this::run);

    AgencyTurning(AgencyTurns turns, AgencyTurnsConfig config) {
        this.turns = turns;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void run() {
        try {
            while (!stopping.await(config.every().toMillis(), TimeUnit.MILLISECONDS)) {
                tell();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            int told = turns.tell();
            if (told > 0) {
                LOG.infof("%d agencies are from today what was recorded ahead", told);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("agencies wait to be told: %s", failure.getMessage());
            LOG.debug("telling failure", failure);
        }
    }
}
