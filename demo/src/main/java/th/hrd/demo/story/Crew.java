package th.hrd.demo.story;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import th.hrd.demo.suite.DemoException;

/**
 * Runs steps, side by side where it may, and shows how far they are: a bar on a terminal, a line
 * each in a log.
 */
public final class Crew {

    /** As many requests at once as keep two cores busy without queueing. */
    private static final int AT_ONCE = 12;

    private static final int TITLE_WIDTH = 24;
    private static final int BAR_WIDTH = 78;

    private final PrintStream out;
    private final boolean terminal;

    public Crew(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Returns when every step is done; the first that fails ends it. */
    void run(String title, List<Runnable> steps, boolean inOrder) {
        int atOnce = inOrder ? 1 : AT_ONCE;
        long started = System.nanoTime();
        if (terminal) {
            try (ProgressBar bar = bar(title, steps.size())) {
                work(steps, atOnce, bar::step);
            }
        } else {
            work(steps, atOnce, () -> {});
            out.printf(
                    "%-" + TITLE_WIDTH + "s %,8d  %5.1f s%n",
                    title,
                    steps.size(),
                    Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0);
        }
    }

    private static void work(List<Runnable> steps, int atOnce, Runnable done) {
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            CompletionService<Void> completed = new ExecutorCompletionService<>(workers);
            steps.forEach(step -> completed.submit(step, null));
            for (int i = 0; i < steps.size(); i++) {
                try {
                    completed.take().get();
                } catch (ExecutionException failed) {
                    workers.shutdownNow();
                    throw failed.getCause() instanceof DemoException known
                            ? known
                            : new DemoException(
                                    "The demo failed: " + failed.getCause(), failed.getCause());
                } catch (InterruptedException stopped) {
                    workers.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new DemoException("The demo was interrupted.", stopped);
                }
                done.run();
            }
        }
    }

    private ProgressBar bar(String title, int steps) {
        return new ProgressBarBuilder()
                .setTaskName(("%-" + TITLE_WIDTH + "s").formatted(title))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .setMaxRenderedLength(BAR_WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
    }
}
