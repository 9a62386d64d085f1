package th.hrd.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/**
 * Some callers that each ask again as soon as they are answered.
 *
 * @param callers how many
 * @param warmUp how long they ask before anything is measured
 * @param measured how long they are measured
 */
public record Load(int callers, Duration warmUp, Duration measured) {

    private static final int DIGITS = 3;

    /** One question and its answer. */
    @FunctionalInterface
    public interface Question extends AutoCloseable {
        void ask() throws Exception;

        @Override
        default void close() {}
    }

    /**
     * @param questions makes each caller's own question, from the caller's number
     */
    public Figures run(IntFunction<Question> questions) throws InterruptedException {
        var all = new Histogram(DIGITS);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<Histogram>>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                running.add(threads.submit(() -> measure(questions.apply(caller))));
            }
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BenchException known
                    ? known
                    : new BenchException("A question failed: " + e.getCause(), e.getCause());
        }
        return new Figures(
                all.getValueAtPercentile(50) / 1e6,
                all.getValueAtPercentile(99) / 1e6,
                all.getTotalCount() / (measured.toNanos() / 1e9));
    }

    private Histogram measure(Question question) throws Exception {
        try (question) {
            var histogram = new Histogram(DIGITS);
            ask(question, warmUp, new Histogram(DIGITS));
            ask(question, measured, histogram);
            return histogram;
        }
    }

    private static void ask(Question question, Duration time, Histogram histogram)
            throws Exception {
        long end = System.nanoTime() + time.toNanos();
        long begin = System.nanoTime();
        while (begin < end) {
            question.ask();
            long answered = System.nanoTime();
            histogram.recordValue(answered - begin);
            begin = answered;
        }
    }
}
