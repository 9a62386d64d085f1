package th.hrd.benchmark;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Says what a benchmark is doing, and how long each step took. */
public final class Steps {

    private final PrintStream out;

    public Steps(PrintStream out) {
        this.out = out;
    }

    /** Part of a benchmark that takes a while. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    public void run(String title, Step step) throws Exception {
        out.printf("%-40s", title);
        out.flush();
        long begin = System.nanoTime();
        step.run();
        out.printf("%8.1f s%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) / 1000.0);
    }
}
