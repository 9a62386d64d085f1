package th.hrd.localstack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to begin what would end half way on a full disk. */
public final class DiskSpace {
    private static final long MIB = 1024L * 1024L;

    private DiskSpace() {}

    public static void require(Path folder, long mebibytes) {
        long free;
        try {
            free = Files.getFileStore(folder).getUsableSpace() / MIB;
        } catch (IOException e) {
            throw new StackException(
                    "Cannot look at the disk of %s: %s.".formatted(folder, e.getMessage()), e);
        }
        if (free < mebibytes) {
            throw new StackException(
                    "The disk of %s is full: %,d MiB are free and the stack needs %,d MiB there; free some, or name another folder with --data."
                            .formatted(folder, free, mebibytes));
        }
    }
}
