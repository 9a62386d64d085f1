package th.hrd.endtoend;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A file on a line so slow that there is something to break off. */
final class SlowLine extends ByteArrayInputStream {

    private static final int PIECES = 200;

    private final int piece;
    private final long pause;

    SlowLine(byte[] file, Duration takes) {
        super(file);
        this.piece = Math.max(1, file.length / PIECES);
        this.pause = takes.toNanos() / PIECES;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        LockSupport.parkNanos(pause);
        return super.read(into, offset, Math.min(length, piece));
    }
}
