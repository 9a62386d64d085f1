package th.hrd.platform.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: counts what arrived, and remembers its own failure, so that an upload that
 * broke off is told from a file that is broken.
 */
final class Upload extends FilterInputStream {

    private long count;
    private @Nullable IOException failure;

    Upload(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        try {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        } catch (IOException interrupted) {
            throw remembered(interrupted);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int read = in.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        } catch (IOException interrupted) {
            throw remembered(interrupted);
        }
    }

    /**
     * A request knows what is to come, not what has come; who trusts it waits for a full buffer.
     */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long count() {
        return count;
    }

    /** Throws on when the upload itself failed. */
    void rethrowFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private IOException remembered(IOException interrupted) {
        failure = interrupted;
        return interrupted;
    }
}
