package th.hrd.platform.intake.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;

/**
 * Splits a file into records and cells by its bytes (ADR-0024), so that a cell that cannot be
 * decoded spoils nothing else and a record goes back as it came. Quotes work as RFC 4180 has them.
 * A quotation mark that is not closed, or has text behind the closing one, is part of the text
 * where the delimiter is none of commas and semicolons, because such files are often written
 * without quoting; else it is a fault of its line alone, and reading goes on with the next.
 */
final class CsvRecords {

    private static final byte QUOTE = '"';
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final int NOT_QUOTED = -1;

    private final Window window;
    private final byte[] delimiter;
    private final boolean strictQuotes;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] quoted = new boolean[64];
    private boolean[] escaped = new boolean[64];
    private int cells;
    private int length;
    private int consumed;
    private boolean blank;
    private @Nullable Fault fault;
    private byte @Nullable [] keptOfLongRow;
    private boolean doubledQuotes;
    private byte[] unescaped = new byte[256];
    private int unescapedLength;

    CsvRecords(Window window, String delimiter) {
        this.window = window;
        this.delimiter = delimiter.getBytes(StandardCharsets.US_ASCII);
        this.strictQuotes = delimiter.equals(",") || delimiter.equals(";");
    }

    /** Moves to the next record; false when there is none. */
    boolean advance() throws IOException {
        window.advance(consumed);
        consumed = 0;
        cells = 0;
        fault = null;
        blank = false;
        keptOfLongRow = null;
        if (window.available() == 0 && !window.more() && window.available() == 0) {
            return false;
        }
        int at = 0;
        while (true) {
            at = cell(at);
            if (at < 0) {
                skipLongRow();
                return true;
            }
            if (isDelimiter(at)) {
                at += delimiter.length;
                continue;
            }
            length = at;
            consumed = at + lineEndAt(at);
            blank = cells == 1 && starts[0] == ends[0] && !quoted[0];
            return true;
        }
    }

    /** Whether the record is an empty line. */
    boolean isBlank() {
        return blank;
    }

    int cells() {
        return cells;
    }

    @Nullable Fault fault() {
        return fault;
    }

    /** The record's bytes, without its line end; of one that is too long, the cells that fit. */
    byte[] raw() {
        return keptOfLongRow == null ? window.copy(0, length) : keptOfLongRow;
    }

    /**
     * How the record's line ends: {@code CRLF}, {@code LF}, {@code CR}; null at the end of file.
     */
    @Nullable String lineEnd() {
        return switch (consumed - length) {
            case 0 -> null;
            case 2 -> "CRLF";
            default -> window.bytes[window.start + length] == CR ? "CR" : "LF";
        };
    }

    /** The bytes of a cell as they stand in the file, quotes included. */
    byte[] rawCell(int cell) {
        int quote = quoted[cell] ? 1 : 0;
        return window.copy(starts[cell] - quote, ends[cell] + quote);
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    /** Where {@link #unquote} holds what the cell says; call that first. */
    int from(int cell) {
        return escaped[cell] ? 0 : window.start + starts[cell];
    }

    int to(int cell) {
        return escaped[cell] ? unescapedLength : window.start + ends[cell];
    }

    /** The bytes in which the cell stands, doubled quotation marks made single. */
    byte[] unquote(int cell) {
        if (!escaped[cell]) {
            return window.bytes;
        }
        int size = ends[cell] - starts[cell];
        if (unescaped.length < size) {
            unescaped = new byte[size * 2];
        }
        int to = 0;
        for (int at = window.start + starts[cell]; at < window.start + ends[cell]; at++) {
            byte value = window.bytes[at];
            unescaped[to++] = value;
            at += value == QUOTE ? 1 : 0;
        }
        unescapedLength = to;
        return unescaped;
    }

    /**
     * Reads the cell that begins here.
     *
     * @return where it ends: at a delimiter, a line end or the end of the file; -1 when the row is
     *     too long
     */
    private int cell(int from) throws IOException {
        if (at(from) == QUOTE) {
            int close = closingQuote(from + 1);
            if (close >= 0) {
                add(from + 1, close, true, doubledQuotes);
                return close + 1;
            }
            if (strictQuotes && fault == null) {
                fault = Fault.ofRow(FileRowProblem.QUOTE_NOT_CLOSED);
            }
        }
        return plainCell(from);
    }

    private int plainCell(int from) throws IOException {
        byte first = delimiter[0];
        int at = from;
        while (at < Limits.ROW) {
            byte[] bytes = window.bytes;
            int base = window.start;
            int limit = Math.min(window.end - base, Limits.ROW);
            while (at < limit) {
                byte value = bytes[base + at];
                if (value == LF || value == CR || (value == first && isDelimiter(at))) {
                    add(from, at, false, false);
                    return at;
                }
                at++;
            }
            if (at < Limits.ROW && !window.more()) {
                add(from, at, false, false);
                return at;
            }
        }
        return -1;
    }

    /** Where the quote closes; negative when it does not, or there is text behind it. */
    private int closingQuote(int from) throws IOException {
        doubledQuotes = false;
        int at = from;
        while (at < Limits.ROW) {
            int value = at(at);
            if (value < Byte.MIN_VALUE) {
                return NOT_QUOTED;
            }
            if (value == QUOTE) {
                int next = at(at + 1);
                if (next != QUOTE) {
                    return next < Byte.MIN_VALUE || next == LF || next == CR || isDelimiter(at + 1)
                            ? at
                            : NOT_QUOTED;
                }
                doubledQuotes = true;
                at++;
            }
            at++;
        }
        return NOT_QUOTED;
    }

    /** The byte here, or something smaller than any byte at the end of the file. */
    private int at(int at) throws IOException {
        while (at >= window.available()) {
            if (!window.more()) {
                return Integer.MIN_VALUE;
            }
        }
        return window.bytes[window.start + at];
    }

    private boolean isDelimiter(int from) throws IOException {
        for (int index = 0; index < delimiter.length; index++) {
            if (at(from + index) != delimiter[index]) {
                return false;
            }
        }
        return true;
    }

    private int lineEndAt(int from) throws IOException {
        if (at(from) == CR) {
            return at(from + 1) == LF ? 2 : 1;
        }
        return at(from) == LF ? 1 : 0;
    }

    private void add(int from, int to, boolean inQuotes, boolean withDoubledQuotes) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            quoted = Arrays.copyOf(quoted, cells * 2);
            escaped = Arrays.copyOf(escaped, cells * 2);
        }
        starts[cells] = from;
        ends[cells] = to;
        quoted[cells] = inQuotes;
        escaped[cells] = withDoubledQuotes;
        cells++;
    }

    /**
     * Keeps the cells that were whole, and goes to the end of the line without keeping anything.
     */
    private void skipLongRow() throws IOException {
        fault = Fault.ofRow(FileRowProblem.ROW_TOO_LONG, Integer.toString(Limits.ROW));
        length = cells == 0 ? 0 : ends[cells - 1] + (quoted[cells - 1] ? 1 : 0);
        keptOfLongRow = window.copy(0, length);
        cells = 0;
        int at = Limits.ROW;
        while (true) {
            window.advance(at);
            at = 0;
            while (at < window.available()) {
                byte value = window.bytes[window.start + at];
                if (value == LF || value == CR) {
                    consumed = at + lineEndAt(at);
                    return;
                }
                at++;
            }
            if (!window.more()) {
                consumed = window.available();
                return;
            }
        }
    }
}
