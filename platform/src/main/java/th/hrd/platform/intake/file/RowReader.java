package th.hrd.platform.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ValueReader;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.Row;

/**
 * Reads a file row by row, of any length in the same memory, at the pace of whoever asks: nothing
 * is read ahead but what is needed to see how the file is written.
 *
 * <pre>{@code
 * try (RowReader rows = RowReader.open(body, Format.CSV, profile, fields, codes)) {
 *     while (rows.advance()) {
 *         take(rows.row(), rows.raw());
 *     }
 * }
 * }</pre>
 *
 * <p>What is wrong with a row is a {@link Fault} of it; what is wrong with the file is a {@link
 * FileProblem}, also in the middle of it. An {@link IOException} means that the upload broke off.
 */
public final class RowReader implements AutoCloseable {

    private final Cells cells;
    private final List<ValueReader> readers = new ArrayList<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Values.Names names;
    private final int width;
    private long number;
    private @Nullable Row row;

    private RowReader(Cells cells, Profile profile, List<Field> fields, CodeLabels codes) {
        this.cells = cells;
        this.width = fields.size();
        this.names = new Values.Names(fields.stream().map(Field::name).toList());
        fields.forEach(field -> readers.add(new ValueReader(field, profile, codes)));
        fields.stream()
                .map(Field::name)
                .filter(profile.constants()::containsKey)
                .forEach(name -> constants.put(name, profile.constants().get(name)));
    }

    /**
     * Looks at the beginning of a file.
     *
     * @param body read as it is asked for, closed with the reader; gzip is seen and inflated
     * @param format what the request says it is
     * @param profile how it is written
     * @param fields the columns of the row type, one that makes another's code clear before it
     * @param codes the code lists
     * @throws th.hrd.platform.problem.ProblemException a {@link FileProblem}
     * @throws IOException when the upload broke off
     */
    public static RowReader open(
            InputStream body, Format format, Profile profile, List<Field> fields, CodeLabels codes)
            throws IOException {
        Upload upload = new Upload(body);
        InputStream content = Gunzip.ifCompressed(upload);
        Reading reading = new Reading(profile, fields, content instanceof Gunzip);
        Cells cells =
                switch (format) {
                    case CSV -> CsvCells.open(content, reading);
                    case NDJSON -> JsonCells.open(content, reading);
                    case XLSX -> XlsxCells.open(content, reading);
                };
        return new RowReader(cells, profile, fields, codes);
    }

    public Detected detected() {
        return cells.detected();
    }

    /**
     * Moves to the next row; empty lines are passed over, and counted.
     *
     * @return false when the file has ended
     */
    public boolean advance() throws IOException {
        do {
            if (!cells.advance()) {
                row = null;
                return false;
            }
            number += 1 + cells.skipped();
        } while (cells.isBlank());
        row = read();
        return true;
    }

    /** The row moved to. */
    public Row row() {
        if (row == null) {
            throw new NoSuchElementException("no row");
        }
        return row;
    }

    /**
     * The row moved to as it was sent, to be kept until it is known whether it must be given back;
     * {@link RejectWriter} writes it. It holds whatever the row holds, identity numbers too.
     */
    public byte[] raw() {
        return cells.raw();
    }

    /** The most bytes of the file held in memory at once so far. */
    public long held() {
        return cells.held();
    }

    @Override
    public void close() throws IOException {
        cells.close();
    }

    private Row read() {
        Values values = new Values(names);
        Fault broken = cells.fault();
        if (broken != null) {
            return new Row(number, values, List.of(broken), Set.of());
        }
        List<Fault> faults = new ArrayList<>(0);
        Set<String> unsaid = new HashSet<>();
        for (int field = 0; field < width; field++) {
            ValueReader reader = readers.get(field);
            String constant = null;
            if (!cells.has(field)) {
                unsaid.add(reader.field().name());
                constant = constants.get(reader.field().name());
            }
            int before = faults.size();
            String text = constant == null ? cells.text(field, faults) : constant;
            if (faults.size() == before) {
                values.set(
                        field,
                        reader.read(
                                cells.heading(field), text, cells.isDate(field), values, faults));
            }
        }
        return new Row(number, values, faults, unsaid);
    }
}
