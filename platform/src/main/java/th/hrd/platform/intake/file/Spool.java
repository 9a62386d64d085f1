package th.hrd.platform.intake.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.logging.Logger;

/**
 * Where workbooks lie while they are read: a directory of this process that nobody else may look
 * into. A process that is killed meanwhile leaves personal data there, which the next one to start
 * on the machine deletes.
 */
@ApplicationScoped
class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String NAME = "hrd-intake-";

    /** Before anyone reads a workbook: what has our number is of a process before us. */
    void start(@Observes @Priority(1) StartupEvent started) throws IOException {
        clear(PARENT);
    }

    /** A new file of this process. */
    static Path newFile() throws IOException {
        Path own = PARENT.resolve(NAME + ProcessHandle.current().pid());
        Files.createDirectories(
                own,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.createTempFile(own, "", ".xlsx");
    }

    /** Deletes what processes have left that are no more. */
    static void clear(Path parent) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path directory : left) {
                if (!isOfAnother(directory)) {
                    delete(directory);
                }
            }
        }
    }

    private static boolean isOfAnother(Path directory) {
        try {
            long process =
                    Long.parseLong(directory.getFileName().toString().substring(NAME.length()));
            return process != ProcessHandle.current().pid()
                    && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
        } catch (NumberFormatException notOurs) {
            return true;
        }
    }

    private static void delete(Path directory) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException notOurs) {
            LOG.warnf("%s is left as it is: %s", directory, notOurs.getMessage());
        }
    }
}
