package th.hrd.organisation.headcount.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Folds what has changed every few seconds, so that a count reads little. */
@ApplicationScoped
class HeadCountFolding {

    private static final Logger LOG = Logger.getLogger(HeadCountFolding.class);

    private final HeadCountFold fold;
    private final HeadCountConfig config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("head-count-folding").daemon().unstarted(this::run);

    /** Enough for a first look at the balances. */
    private long foldedSinceLook = Integer.MAX_VALUE;

    HeadCountFolding(HeadCountFold fold, HeadCountConfig config) {
        this.fold = fold;
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
            while (!stopping.await(config.foldEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                foldAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void foldAll() {
        try {
            int folded;
            do {
                folded = fold.fold(config.batchSize());
                foldedSinceLook += folded;
            } while (folded == config.batchSize() && stopping.getCount() > 0);
            if (foldedSinceLook >= config.stretch()) {
                fold.missingCheckpoints(config.stretch()).forEach(fold::open);
                foldedSinceLook = 0;
            }
        } catch (RuntimeException failure) {
            LOG.warnf("head counts wait to be folded: %s", failure.getMessage());
            LOG.debug("folding failure", failure);
        }
    }
}
