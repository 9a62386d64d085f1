package th.hrd.kpi.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at the calendar, at start and every minute, so that on 1 October the new fiscal year has
 * figures also when no event arrives.
 */
@ApplicationScoped
class YearTurn {

    private static final Logger LOG = Logger.getLogger(YearTurn.class);

    private final FigureIntake intake;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("year-turn").daemon().unstarted(this::run);

    YearTurn(FigureIntake intake) {
        this.intake = intake;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped.countDown();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    private void run() {
        try {
            do {
                look();
            } while (!stopped.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            intake.alignWithCalendar();
        } catch (RuntimeException failure) {
            LOG.warnf("the calendar is looked at again in a minute: %s", failure.getMessage());
        }
    }
}
