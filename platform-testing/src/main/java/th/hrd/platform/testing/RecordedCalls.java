package th.hrd.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which operations were called and what they answered, one line per call in a file of this JVM.
 *
 * <p>A file, because the calls are made in Quarkus' class loader and counted outside of it.
 */
record RecordedCalls(Path file) {

    static RecordedCalls ofThisJvm() {
        var process = ProcessHandle.current();
        // A process id comes back some day; together with its start it does not.
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return new RecordedCalls(
                ModuleUnderTest.target("contract-calls/" + process.pid() + "-" + started + ".tsv"));
    }

    void add(String operationId, int status) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    operationId + "\t" + status + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statuses seen, by operationId. */
    Map<String, Set<String>> statuses() {
        var seen = new TreeMap<String, Set<String>>();
        if (!Files.exists(file)) {
            return seen;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                seen.computeIfAbsent(line.substring(0, tab), id -> new TreeSet<>())
                        .add(line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }
}
