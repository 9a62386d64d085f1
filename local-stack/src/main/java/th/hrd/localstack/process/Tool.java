package th.hrd.localstack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import th.hrd.localstack.home.StackException;

/**
 * Runs a program that is expected to end by itself, such as the one that lays out an empty
 * database.
 */
public record Tool(String name, Path log, Duration patience) {
    private static final int EVIDENCE = 15;

    public void run(Launch launch) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(launch.command())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        var process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw failed("did not end within %d s".formatted(patience.toSeconds()));
            }
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw failed("failed with exit code %d".formatted(process.exitValue()));
        }
    }

    private StackException failed(String how) {
        return new StackException(
                "%s %s; see %s.".formatted(name, how, log), Logs.tail(log, EVIDENCE));
    }
}
