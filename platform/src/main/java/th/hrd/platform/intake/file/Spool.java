package th.hrd.platform.intake.file;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where workbooks lie while they are read: a directory of this process that nobody else may look
 * into, under a name nobody can know before. The process holds a lock in it for as long as it
 * lives. One that is killed leaves personal data there, and a directory whose lock is free, which
 * the next one to start deletes, also where several containers share the disk.
 */
@ApplicationScoped
class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class);
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String NAME = "hrd-intake-";
    private static final String LOCK = "lock";

    private static @Nullable Own own;

    /** A directory and the lock that says whose it is. */
    record Own(Path directory, UserPrincipal user, FileLock lock) {

        /** Not when something that tidies old files has deleted it, and someone made it anew. */
        boolean isThere() throws IOException {
            return isDirectoryOf(user, directory) && Files.exists(directory.resolve(LOCK));
        }
    }

    /** Before anyone reads a workbook. */
    void start(@Observes @Priority(1) StartupEvent started) throws IOException {
        clear(PARENT, own());
    }

    /** A new file of this process. */
    static Path newFile() throws IOException {
        return Files.createTempFile(own().directory, "", ".xlsx");
    }

    private static synchronized Own own() throws IOException {
        if (own == null || !own.isThere()) {
            own = take(PARENT);
        }
        return own;
    }

    /** A new directory, locked until the process ends; one cleared before it was is given up. */
    static Own take(Path parent) throws IOException {
        while (true) {
            Path directory =
                    Files.createTempDirectory(
                            parent,
                            NAME,
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------")));
            Path file = directory.resolve(LOCK);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            FileLock lock = channel.lock();
            if (Files.exists(file)) {
                return new Own(directory, Files.getOwner(directory), lock);
            }
            channel.close();
        }
    }

    /** Deletes what processes of this user have left that are no more. */
    static void clear(Path parent, Own own) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path directory : left) {
                // Our own lock would be lost with a second look at it.
                if (!directory.equals(own.directory) && isDirectoryOf(own.user, directory)) {
                    deleteUnlessInUse(directory);
                }
            }
        }
    }

    private static boolean isDirectoryOf(UserPrincipal user, Path path) {
        try {
            PosixFileAttributes found =
                    Files.readAttributes(
                            path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return found.isDirectory() && found.owner().equals(user);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void deleteUnlessInUse(Path directory) {
        Path file = directory.resolve(LOCK);
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                delete(directory, file);
            }
        } catch (IOException | OverlappingFileLockException notToBeDeleted) {
            LOG.debugf("%s is left as it is: %s", directory, notToBeDeleted);
        }
    }

    /** The lock last, so that what is left of an interrupted deletion is deleted the next time. */
    private static void delete(Path directory, Path lock) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (!file.equals(lock)) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(lock);
        Files.delete(directory);
    }
}
