package th.hrd.platform.intake.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzip file while it is inflated, held to the ratio text can have. */
final class Gunzip extends InputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;

    private final Upload upload;
    private final InputStream inflated;
    private long count;

    private Gunzip(Upload upload, InputStream inflated) {
        this.upload = upload;
        this.inflated = inflated;
    }

    /** The body as it is, or inflated when it begins as gzip does. */
    static InputStream ifCompressed(Upload upload) throws IOException {
        BufferedInputStream body = new BufferedInputStream(upload, BUFFER);
        body.mark(2);
        boolean compressed = body.read() == MAGIC_1 && body.read() == MAGIC_2;
        body.reset();
        if (!compressed) {
            return body;
        }
        try {
            return new Gunzip(upload, new GZIPInputStream(body, BUFFER));
        } catch (IOException broken) {
            upload.rethrowFailure();
            throw FileProblem.GZIP_BROKEN.problem();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read;
        try {
            read = inflated.read(into, offset, length);
        } catch (IOException broken) {
            upload.rethrowFailure();
            throw FileProblem.GZIP_BROKEN.problem();
        }
        count += Math.max(0, read);
        if (count > Limits.RATIO_COUNTS_FROM && count / Limits.RATIO > upload.count()) {
            throw FileProblem.DECOMPRESSION_TOO_LARGE.problem(Limits.RATIO);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        inflated.close();
    }
}
