package th.hrd.platform.intake.file;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;

/** The rows of a file, one at a time, their cells asked for by the number of the field. */
sealed interface Cells extends AutoCloseable permits CsvCells, JsonCells, XlsxCells {

    /** Moves to the next row; false when there is none. */
    boolean advance() throws IOException;

    /** How many empty rows the file does not even name before this one. */
    default long skipped() {
        return 0;
    }

    /** Whether the row is an empty line, which is no row. */
    boolean isBlank();

    /** What is wrong with the row as a whole; its cells are not read then. */
    @Nullable Fault fault();

    /** Whether this row has a place for the field, blank or not. */
    boolean has(int field);

    /** What the row has for the field; what cannot be decoded is a fault and null. */
    @Nullable String text(int field, List<Fault> faults);

    /** Whether that is a date cell's, and so ISO and Gregorian. */
    boolean isDate(int field);

    /** The heading under which the field stands. */
    String heading(int field);

    /** The row to keep, so that it can be given back. */
    byte[] raw();

    /** What was found out on opening. */
    Detected detected();

    /** The most bytes of the file held at once so far. */
    long held();

    @Override
    void close() throws IOException;
}
