package th.hrd.platform.intake.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;

/**
 * Gives rejected rows back: as the file they came in, with the two columns that say what is wrong,
 * to be mended and sent again as it is; or as NDJSON, for a program.
 */
public abstract sealed class RejectWriter implements AutoCloseable
        permits CsvRejects, JsonRejects, RejectWriter.Listing, XlsxRejects {

    static final JsonFactory JSON =
            new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /**
     * Writes rows as the file they came in: same encoding, byte order mark, delimiter, line ends
     * and columns. Columns that must not be kept are left out.
     *
     * @param out written as rows are, not closed
     */
    public static RejectWriter sameFile(OutputStream out, Detected detected) throws IOException {
        return switch (detected.format()) {
            case CSV -> new CsvRejects(out, detected);
            case NDJSON -> new JsonRejects(out, detected);
            case XLSX -> new XlsxRejects(out, detected);
        };
    }

    /**
     * Writes a line of JSON for each row: its number and its faults, without the row.
     *
     * @param out written as rows are, not closed
     */
    public static RejectWriter listing(OutputStream out) {
        return new Listing(out);
    }

    /**
     * Writes one row.
     *
     * @param number of the row in the file
     * @param raw as {@link RowReader#raw} gave it
     * @param faults what is to mend
     */
    public abstract void write(long number, byte[] raw, List<Fault> faults) throws IOException;

    /** Ends the file. */
    @Override
    public abstract void close() throws IOException;

    /** The numbers of the faults, for the first of the two columns. */
    static String numbers(List<Fault> faults) {
        return String.join(
                ", ", faults.stream().map(fault -> fault.problem().number()).distinct().toList());
    }

    /** What is wrong, in Thai, on one line, and no formula whatever the file's headings are. */
    static String sentences(List<Fault> faults) {
        String text = String.join(" | ", faults.stream().map(fault -> fault.text().th()).toList());
        StringBuilder line = new StringBuilder(text.length());
        text.chars()
                .limit(Limits.CELL)
                .forEach(unit -> line.append(unit < ' ' || unit == '\u007F' ? ' ' : (char) unit));
        return Formula.harmless(line.toString());
    }

    private static final class Listing extends RejectWriter {

        private final JsonGenerator json;

        Listing(OutputStream out) {
            try {
                json = JSON.createGenerator(out);
                json.setRootValueSeparator(null);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public void write(long number, byte[] raw, List<Fault> faults) throws IOException {
            json.writeStartObject();
            json.writeNumberField("row", number);
            json.writeArrayFieldStart("faults");
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("number", fault.problem().number());
                json.writeStringField("code", fault.problem().name());
                json.writeStringField("severity", fault.problem().severity().name());
                present("field", fault.field());
                present("column", fault.column());
                present("value", fault.value());
                json.writeStringField("th", fault.text().th());
                json.writeStringField("en", fault.text().en());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private void present(String member, @Nullable String value) throws IOException {
            if (value != null) {
                json.writeStringField(member, value);
            }
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
