package th.hrd.platform.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Encoding;

/**
 * A text file whose encoding is known.
 *
 * @param encoding what it is written in
 * @param bom whether it began with a byte order mark, which is behind us
 * @param window the file from there on; UTF-16 comes as UTF-8
 */
record Sniffed(Encoding encoding, boolean bom, Window window) {

    private static final int[] UTF_8_BOM = {0xef, 0xbb, 0xbf};
    private static final int[] UTF_16LE_BOM = {0xff, 0xfe};
    private static final int[] UTF_16BE_BOM = {0xfe, 0xff};

    /** More than so many NULs of a hundred bytes, or bytes no encoding has, and it is no text. */
    private static final int MOST_STRANGE_PERCENT = 10;

    /**
     * Looks at the beginning of a file.
     *
     * @param given what the profile says; a byte order mark knows better
     * @throws th.hrd.platform.problem.ProblemException FILE_EMPTY, NOT_TEXT
     */
    static Sniffed in(InputStream body, @Nullable Encoding given) throws IOException {
        Window window = new Window(body);
        window.fill(Limits.SAMPLE);
        if (begins(window, UTF_8_BOM)) {
            window.advance(UTF_8_BOM.length);
            return checked(new Sniffed(Encoding.UTF_8, true, window));
        }
        if (begins(window, UTF_16LE_BOM)) {
            return utf16(window, body, Encoding.UTF_16LE);
        }
        if (begins(window, UTF_16BE_BOM)) {
            return utf16(window, body, Encoding.UTF_16BE);
        }
        if (given != null && !given.isUtf16()) {
            return checked(new Sniffed(given, false, window));
        }
        Encoding encoding = guess(window);
        return checked(new Sniffed(encoding, false, window));
    }

    private static Sniffed utf16(Window window, InputStream body, Encoding encoding)
            throws IOException {
        InputStream whole =
                new SequenceInputStream(
                        new ByteArrayInputStream(window.copy(2, window.available())), body);
        Window decoded = new Window(new Utf16.AsUtf8(whole, encoding));
        decoded.fill(Limits.SAMPLE);
        return checked(new Sniffed(encoding, true, decoded));
    }

    private static Sniffed checked(Sniffed sniffed) {
        Window window = sniffed.window;
        if (window.available() == 0) {
            throw FileProblem.FILE_EMPTY.problem();
        }
        int strange = 0;
        for (int at = window.start; at < window.end; at++) {
            strange += window.bytes[at] == 0 ? 1 : 0;
        }
        if (isMany(strange, window.available())) {
            throw FileProblem.NOT_TEXT.problem();
        }
        return sniffed;
    }

    /**
     * UTF-8 unless there is more that is not UTF-8 than there is UTF-8: a flipped bit in a long
     * file does not turn it into another encoding.
     */
    private static Encoding guess(Window window) throws IOException {
        int at = 0;
        while (true) {
            while (at < window.available() && window.bytes[window.start + at] >= 0) {
                at++;
            }
            if (at < window.available() || at >= Limits.LONGEST_SAMPLE || !window.more()) {
                break;
            }
        }
        window.fill(Math.min(at + Limits.SAMPLE, Limits.LONGEST_SAMPLE));
        byte[] bytes = window.bytes;
        int sequences = 0;
        int stray = 0;
        int undefined = 0;
        boolean beyondTis620 = false;
        for (int i = window.start + at; i < window.end; ) {
            int length = sequence(bytes, i, window.end);
            if (length > 1) {
                sequences++;
            } else if (bytes[i] < 0 && i + 3 < window.end) {
                stray++;
                undefined += TextDecoder.isThai(bytes[i]) ? 0 : 1;
                beyondTis620 |= (bytes[i] & 0xff) < 0xa1;
            }
            i += length;
        }
        if (sequences >= stray) {
            return Encoding.UTF_8;
        }
        if (isMany(undefined, stray)) {
            throw FileProblem.NOT_TEXT.problem();
        }
        return beyondTis620 ? Encoding.WINDOWS_874 : Encoding.TIS_620;
    }

    /** The length of the whole UTF-8 sequence here; 1 when there is none. */
    private static int sequence(byte[] bytes, int from, int end) {
        int first = bytes[from] & 0xff;
        int length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
        if (from + length > end) {
            return 1;
        }
        for (int next = from + 1; next < from + length; next++) {
            if ((bytes[next] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static boolean begins(Window window, int[] mark) {
        if (window.available() < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((window.bytes[window.start + at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMany(int part, int whole) {
        return (long) part * 100 > (long) whole * MOST_STRANGE_PERCENT;
    }
}
