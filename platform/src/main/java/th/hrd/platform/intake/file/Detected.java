package th.hrd.platform.intake.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Headings.Use;

/**
 * How a file turned out to be written: told to the sender, and what is needed to write rows back
 * the same way.
 *
 * @param format the format
 * @param gzip whether it came compressed
 * @param encoding the IANA name; null for a workbook
 * @param bom whether it began with a byte order mark
 * @param delimiter of CSV
 * @param lineEnd {@code CRLF}, {@code LF} or {@code CR}; null for a workbook
 * @param columns what is done with each column, in the file's order; of NDJSON, the members of its
 *     first lines
 * @param constants the fields the profile gives because the file has no column for them
 * @param profile the name of the profile
 * @param profileVersion its version
 */
public record Detected(
        Format format,
        boolean gzip,
        @Nullable String encoding,
        boolean bom,
        @Nullable String delimiter,
        @Nullable String lineEnd,
        List<Column> columns,
        Map<String, String> constants,
        String profile,
        int profileVersion) {

    /**
     * What is done with a column.
     *
     * @param heading as in the file
     * @param use what is done with it
     * @param field the name of the field it is read into, if it is read
     */
    public record Column(String heading, Use use, @Nullable String field) {}

    public Detected {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }
}
