package th.hrd.localstack.component;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.process.Launch;
import th.hrd.localstack.process.Signal;

/** How one part of the stack is prepared, run, and known to be ready. */
public interface Component {
    Part part();

    /** What must be ready before this one is started. */
    default Set<Part> needs() {
        return Set.of();
    }

    /**
     * Brings its files to where a start needs them; does nothing that an earlier start has done
     * already.
     *
     * @param doing told what takes long
     */
    Launch prepare(Consumer<String> doing) throws IOException, InterruptedException;

    /** Asks the running process itself; false while it does not answer yet. */
    boolean isReady() throws InterruptedException;

    /** What this one must have inside before others may use it. */
    default void furnish() {}

    /** How long a start may take on a slow and busy machine. */
    Duration patience();

    default Signal stopSignal() {
        return Signal.TERM;
    }

    /** Where a person or a program finds it. */
    String address();
}
