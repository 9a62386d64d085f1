package th.hrd.platform.intake.file;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import th.hrd.platform.problem.CommonProblem;

/**
 * The workbooks being read, of which there are a few at a time, because the texts of each are held
 * in memory meanwhile. Who comes then waits a little, its file being here already, and is then
 * asked to come again.
 */
final class OpenWorkbooks {

    static final OpenWorkbooks OF_PROCESS = new OpenWorkbooks(4, Duration.ofSeconds(10));

    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Duration patience;

    OpenWorkbooks(int places, Duration patience) {
        this.places = new Semaphore(places);
        this.patience = patience;
    }

    /**
     * A place for one workbook.
     *
     * @throws th.hrd.platform.problem.ProblemException TOO_MANY_REQUESTS (429)
     */
    Place place() {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Place();
            }
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
        }
        throw CommonProblem.TOO_MANY_REQUESTS.problem().retryAfter(COME_AGAIN);
    }

    /** Given up once, however often the workbook is closed. */
    final class Place implements AutoCloseable {

        private final AtomicBoolean taken = new AtomicBoolean(true);

        private Place() {}

        @Override
        public void close() {
            if (taken.getAndSet(false)) {
                places.release();
            }
        }
    }
}
