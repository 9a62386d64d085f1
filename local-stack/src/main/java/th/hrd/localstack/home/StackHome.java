package th.hrd.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which one stack keeps its data, logs, pids, port base and secrets. */
public record StackHome(Path folder) {
    private static final String PORT_BASE = "port-base";

    /** What ./hrd demo remembers of the people it sent. */
    private static final String DEMO = "demo-people";

    public StackHome {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path data(Part part) {
        return folder.resolve(part.id());
    }

    public Path log(Part part) {
        return folder.resolve("logs").resolve(part.id() + ".log");
    }

    public Path pidFile(Part part) {
        return folder.resolve("run").resolve(part.id() + ".pid");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    public void create() {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Files.createDirectories(folder.resolve("run"));
        } catch (IOException e) {
            throw new StackException(
                    "Cannot write to %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** The base this stack was last started with: later commands need only name the folder. */
    public Optional<Integer> portBase() {
        try {
            return Optional.of(
                    Integer.valueOf(Files.readString(folder.resolve(PORT_BASE)).strip()));
        } catch (IOException | NumberFormatException neverStarted) {
            return Optional.empty();
        }
    }

    public void rememberPortBase(int base) {
        try {
            Files.writeString(folder.resolve(PORT_BASE), base + "\n");
        } catch (IOException e) {
            throw new StackException(
                    "Cannot write to %s: %s.".formatted(folder, e.getMessage()), e);
        }
    }

    /** Forgets everything this stack ever kept; the unpacked programs, which hold no data, stay. */
    public void wipe() {
        var own =
                Stream.concat(
                        Stream.of(Part.values()).map(this::data),
                        Stream.of("logs", "run", PORT_BASE, DEMO, "secrets.properties")
                                .map(folder::resolve));
        own.forEach(StackHome::delete);
    }

    public static void delete(Path tree) {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (var paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
