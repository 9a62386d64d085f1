package th.hrd.platform.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stretch of a file in memory. It holds at least the row being read and at most {@link
 * Limits#ROW} and a refill; places in it are counted from the row's beginning, and so stay right
 * when it moves on.
 */
final class Window implements AutoCloseable {

    private static final int REFILL = 64 * 1024;

    private final InputStream in;

    /** The bytes; those from {@link #start} to {@link #end} are of the file. */
    byte[] bytes;

    /** Where the row begins. */
    int start;

    /** Where what has been read of the file ends. */
    int end;

    private boolean ended;

    Window(InputStream in) {
        this(in, new byte[2 * REFILL]);
    }

    /** What is in memory already. */
    static Window of(byte[] whole) {
        Window window = new Window(InputStream.nullInputStream(), whole);
        window.end = whole.length;
        window.ended = true;
        return window;
    }

    private Window(InputStream in, byte[] bytes) {
        this.in = in;
        this.bytes = bytes;
    }

    int available() {
        return end - start;
    }

    /**
     * Reads on, keeping everything from the row's beginning.
     *
     * @return false when the file has ended
     */
    boolean more() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            end -= start;
            start = 0;
        }
        if (bytes.length - end < REFILL) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + REFILL));
        }
        int read = in.read(bytes, end, bytes.length - end);
        ended = read < 0;
        end += Math.max(0, read);
        return !ended;
    }

    /** Reads on until so many bytes are in view, or all there are. */
    void fill(int wanted) throws IOException {
        boolean more = true;
        while (more && available() < wanted) {
            more = more();
        }
    }

    /** The next row begins here. */
    void advance(int count) {
        start += count;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, start + from, start + to);
    }

    int capacity() {
        return bytes.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
