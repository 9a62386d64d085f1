package th.hrd.platform.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Encoding;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Fault;

/** Rejected rows of delimited text; a cell a spreadsheet would run gets an apostrophe. */
final class CsvRejects extends RejectWriter {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final Encoding encoding;
    private final TextDecoder decoder;
    private final String delimiter;
    private final byte[] delimiterBytes;
    private final byte[] lineEnd;
    private final int width;

    CsvRejects(OutputStream out, Detected detected) throws IOException {
        this.out = out;
        this.encoding = Encoding.named(String.valueOf(detected.encoding())).orElse(Encoding.UTF_8);
        this.decoder = new TextDecoder(encoding);
        this.delimiter = detected.delimiter() == null ? "," : detected.delimiter();
        this.delimiterBytes = delimiter.getBytes(StandardCharsets.US_ASCII);
        this.lineEnd = bytesOf(detected.lineEnd());
        List<String> headings =
                detected.columns().stream()
                        .filter(column -> column.use() == Use.READ || column.use() == Use.IGNORED)
                        .map(Detected.Column::heading)
                        .toList();
        this.width = headings.size();
        writeHeading(headings, detected.bom());
    }

    @Override
    public void write(long number, byte[] raw, List<Fault> faults) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(raw.length + 256);
        CsvRecords record = new CsvRecords(Window.of(raw), delimiter);
        int cells = record.advance() ? record.cells() : 0;
        for (int cell = 0; cell < Math.max(cells, width); cell++) {
            separate(line, cell);
            if (cell < cells) {
                line.writeBytes(harmless(record, cell));
            }
        }
        separate(line, Math.max(cells, width));
        line.writeBytes(encoded(quotedIfNeeded(numbers(faults))));
        separate(line, 1);
        line.writeBytes(encoded(quotedIfNeeded(sentences(faults))));
        line.writeBytes(lineEnd);
        emit(line);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void writeHeading(List<String> headings, boolean bom) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        if (bom) {
            line.writeBytes(BYTE_ORDER_MARK);
        }
        for (String heading : headings) {
            line.writeBytes(encoded(quotedIfNeeded(Formula.harmless(heading))));
            line.writeBytes(delimiterBytes);
        }
        line.writeBytes(encoded(quotedIfNeeded(Headings.FAULT_CODES)));
        line.writeBytes(delimiterBytes);
        line.writeBytes(encoded(quotedIfNeeded(Headings.FAULT_TEXTS)));
        line.writeBytes(lineEnd);
        emit(line);
    }

    private void separate(ByteArrayOutputStream line, int cell) {
        if (cell > 0) {
            line.writeBytes(delimiterBytes);
        }
    }

    /** The cell's own bytes; the apostrophe goes behind an opening quotation mark. */
    private byte[] harmless(CsvRecords record, int cell) {
        byte[] own = record.rawCell(cell);
        byte[] bytes = record.unquote(cell);
        String text = decoder.lenient(bytes, record.from(cell), record.to(cell));
        if (!Formula.needsApostrophe(text)) {
            return own;
        }
        int quote = record.isQuoted(cell) ? 1 : 0;
        byte[] guarded = new byte[own.length + 1];
        System.arraycopy(own, 0, guarded, 0, quote);
        guarded[quote] = '\'';
        System.arraycopy(own, quote, guarded, quote + 1, own.length - quote);
        return guarded;
    }

    private String quotedIfNeeded(String text) {
        boolean needed =
                text.contains(delimiter)
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0;
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private byte[] encoded(String text) {
        return text.getBytes(encoding.isUtf16() ? StandardCharsets.UTF_8 : encoding.charset());
    }

    private void emit(ByteArrayOutputStream line) throws IOException {
        out.write(encoding.isUtf16() ? Utf16.of(line.toByteArray(), encoding) : line.toByteArray());
    }

    private static byte[] bytesOf(@Nullable String lineEnd) {
        return switch (lineEnd) {
            case "LF" -> new byte[] {'\n'};
            case "CR" -> new byte[] {'\r'};
            case null, default -> new byte[] {'\r', '\n'};
        };
    }
}
