package th.hrd.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by its pid and its start time, because after a crash or a restart of the
 * machine the same pid can belong to another program.
 */
public record PidFile(Path file) {
    /** The kernel counts start times from the boot time, which clock corrections shift a little. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    public void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, process.pid() + " " + startOf(process) + "\n");
    }

    /** The process, if it is still the one that was written down. */
    public Optional<ProcessHandle> process() {
        return read().flatMap(
                        known ->
                                ProcessHandle.of(known.pid())
                                        .filter(ProcessHandle::isAlive)
                                        .filter(process -> isSame(known, process))
                                        .filter(process -> !isZombie(process.pid())));
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private Optional<Known> read() {
        try {
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new Known(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException noneOrTorn) {
            return Optional.empty();
        }
    }

    private static boolean isSame(Known known, ProcessHandle process) {
        return Duration.between(known.start(), startOf(process)).abs().compareTo(CLOCK_DRIFT) <= 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /**
     * In a container whose first process reaps nobody, what has ended stays in the process table.
     */
    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinux) {
            return false;
        }
    }

    private record Known(long pid, Instant start) {}
}
