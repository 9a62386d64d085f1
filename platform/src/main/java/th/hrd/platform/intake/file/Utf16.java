package th.hrd.platform.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import th.hrd.platform.intake.profile.Encoding;

/**
 * UTF-16 on its way in and out. Inside, rows are split by bytes, so UTF-16 is turned into UTF-8; a
 * surrogate without its other half becomes the three bytes UTF-8 forbids, is found as undecodable
 * in its cell, and goes back as it came.
 */
final class Utf16 {

    private static final int BUFFER = 16 * 1024;

    private Utf16() {}

    /** Reads UTF-16 without its byte order mark as UTF-8. */
    static final class AsUtf8 extends InputStream {

        private final InputStream in;
        private final boolean bigEndian;
        private final byte[] source = new byte[BUFFER];
        private final byte[] ready = new byte[BUFFER * 2];
        private int readyFrom;
        private int readyTo;
        private char high;

        AsUtf8(InputStream in, Encoding encoding) {
            this.in = in;
            this.bigEndian = encoding == Encoding.UTF_16BE;
        }

        @Override
        public int read() throws IOException {
            return readyFrom < readyTo || refill() ? ready[readyFrom++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (readyFrom == readyTo && !refill()) {
                return -1;
            }
            int count = Math.min(length, readyTo - readyFrom);
            System.arraycopy(ready, readyFrom, into, offset, count);
            readyFrom += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private boolean refill() throws IOException {
            readyFrom = 0;
            readyTo = 0;
            while (readyTo == 0) {
                int count = in.readNBytes(source, 0, BUFFER);
                for (int at = 0; at + 1 < count; at += 2) {
                    int first = source[at] & 0xff;
                    int second = source[at + 1] & 0xff;
                    take((char) (bigEndian ? (first << 8) | second : (second << 8) | first));
                }
                if (count < BUFFER) {
                    flushHigh();
                    if (count % 2 == 1) {
                        ready[readyTo++] = (byte) 0xff;
                    }
                    return readyTo > 0;
                }
            }
            return true;
        }

        private void take(char unit) {
            if (high != 0 && Character.isLowSurrogate(unit)) {
                int letter = Character.toCodePoint(high, unit);
                high = 0;
                ready[readyTo++] = (byte) (0xf0 | (letter >> 18));
                ready[readyTo++] = following(letter >> 12);
                ready[readyTo++] = following(letter >> 6);
                ready[readyTo++] = following(letter);
                return;
            }
            flushHigh();
            if (Character.isHighSurrogate(unit)) {
                high = unit;
            } else {
                put(unit);
            }
        }

        private void flushHigh() {
            if (high != 0) {
                put(high);
                high = 0;
            }
        }

        private void put(char unit) {
            if (unit < 0x80) {
                ready[readyTo++] = (byte) unit;
            } else if (unit < 0x800) {
                ready[readyTo++] = (byte) (0xc0 | (unit >> 6));
                ready[readyTo++] = following(unit);
            } else {
                ready[readyTo++] = (byte) (0xe0 | (unit >> 12));
                ready[readyTo++] = following(unit >> 6);
                ready[readyTo++] = following(unit);
            }
        }
    }

    /** A byte of UTF-8 behind the first, of the six lowest bits. */
    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3f));
    }

    /** The UTF-16 of bytes that {@link AsUtf8} made, or of any UTF-8. */
    static byte[] of(byte[] utf8, Encoding encoding) {
        ByteArrayOutputStream units = new ByteArrayOutputStream(utf8.length * 2);
        int at = 0;
        while (at < utf8.length) {
            int first = utf8[at] & 0xff;
            int length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
            if (first == 0xff || at + length > utf8.length) {
                return units.toByteArray();
            }
            int letter = length == 1 ? first : first & (0x7f >> length);
            for (int next = 1; next < length; next++) {
                letter = (letter << 6) | (utf8[at + next] & 0x3f);
            }
            for (char unit : Character.toChars(letter)) {
                units.write(encoding == Encoding.UTF_16BE ? unit >> 8 : unit & 0xff);
                units.write(encoding == Encoding.UTF_16BE ? unit & 0xff : unit >> 8);
            }
            at += length;
        }
        return units.toByteArray();
    }
}
