package th.hrd.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * One long-running child that outlives its launcher, known by its pid file, writing to its log
 * file.
 */
public record DetachedProcess(PidFile pidFile, Path log) {

    public Optional<ProcessHandle> running() {
        return pidFile.process();
    }

    public boolean isRunning() {
        return running().isPresent();
    }

    /**
     * Starts it in a session of its own, so that neither Ctrl-C nor the end of the terminal reaches
     * it.
     */
    public void start(Launch launch) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            var previous =
                    log.resolveSibling(
                            log.getFileName().toString().replace(".log", ".previous.log"));
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        var command = new ArrayList<>(ownSession());
        command.addAll(launch.command());
        var builder =
                new ProcessBuilder(command)
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(launch.environment());
        pidFile.write(builder.start().toHandle());
    }

    public void signal(Signal signal) throws IOException, InterruptedException {
        var process = running();
        if (process.isPresent()) {
            var pid = Long.toString(process.get().pid());
            new ProcessBuilder("kill", "-" + signal, pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    /** Asks it to end, and after the patience ends it. */
    public void stop(Signal polite, Duration patience) throws IOException, InterruptedException {
        signal(polite);
        if (!awaitEnd(patience)) {
            signal(Signal.KILL);
            awaitEnd(patience);
        }
        pidFile.delete();
    }

    /** Ends it as a crash would. */
    public void kill() throws IOException, InterruptedException {
        signal(Signal.KILL);
        awaitEnd(Duration.ofSeconds(10));
    }

    public List<String> lastLogLines(int count) {
        return Logs.tail(log, count);
    }

    private boolean awaitEnd(Duration patience) throws InterruptedException {
        var process = running();
        if (process.isEmpty()) {
            return true;
        }
        CompletableFuture<ProcessHandle> end = process.get().onExit();
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notYet) {
            return !isRunning();
        }
        return true;
    }

    private static List<String> ownSession() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid", "/usr/bin/nohup")
                .filter(tool -> Files.isExecutable(Path.of(tool)))
                .limit(1)
                .toList();
    }
}
