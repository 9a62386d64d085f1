package th.hrd.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two commands from changing one stack at the same time; the system frees it when its holder
 * ends, however it ends.
 */
public final class StackLock implements AutoCloseable {
    private final FileChannel channel;

    private StackLock(FileChannel channel) {
        this.channel = channel;
    }

    public static StackLock take(StackHome home) {
        home.create();
        try {
            var channel =
                    FileChannel.open(
                            home.folder().resolve("run/lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel)) {
                return new StackLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new StackException(
                    "Cannot write to %s: %s.".formatted(home.folder(), e.getMessage()), e);
        }
        throw new StackException(
                "Another command is just starting or stopping the stack in %s."
                        .formatted(home.folder()));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
