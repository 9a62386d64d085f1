package th.hrd.platform.intake.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jboss.logging.Logger;

/** Work that runs one piece behind the thread that hands it over, in its order. */
final class OneBehind {

    private static final Logger LOG = Logger.getLogger(OneBehind.class);

    private final String name;
    private Future<?> running = CompletableFuture.completedFuture(null);

    /**
     * @param name of its threads
     */
    OneBehind(String name) {
        this.name = name;
    }

    /** Begins a piece of work once the piece before is done. */
    void run(Runnable work) {
        settle();
        var task = new FutureTask<>(work, null);
        running = task;
        Thread.ofVirtual().name(name).start(task);
    }

    /**
     * Returns when everything handed over is done.
     *
     * @throws RuntimeException what the work failed with, once
     */
    void settle() {
        Future<?> last = running;
        running = CompletableFuture.completedFuture(null);
        try {
            last.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while " + name + " goes on", stopped);
        }
    }

    /** Returns when nothing runs any more; what it failed with does not matter. */
    void await() {
        try {
            settle();
        } catch (RuntimeException alreadyFailing) {
            LOG.debug(name + " ended", alreadyFailing);
        }
    }
}
