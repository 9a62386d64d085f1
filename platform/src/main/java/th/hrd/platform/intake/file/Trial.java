package th.hrd.platform.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.Row;

/**
 * How a profile reads the beginning of a file: what to look at before a file is sent for good.
 *
 * @param detected how the file is written
 * @param rows the first rows, with what is wrong with each
 */
public record Trial(Detected detected, List<Row> rows) {

    /** The rows that are shown. */
    public static final int MOST_ROWS = 20;

    public Trial {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a sample, keeping nothing.
     *
     * @param sample a file, or the beginning of one of text
     * @throws th.hrd.platform.problem.ProblemException a {@link FileProblem}
     */
    public static Trial of(
            byte[] sample, Format format, Profile profile, List<Field> fields, CodeLabels codes) {
        try (RowReader reader =
                RowReader.open(new ByteArrayInputStream(sample), format, profile, fields, codes)) {
            List<Row> rows = new ArrayList<>();
            while (rows.size() < MOST_ROWS && reader.advance()) {
                rows.add(reader.row());
            }
            return new Trial(reader.detected(), rows);
        } catch (IOException noMemoryToRead) {
            throw new UncheckedIOException(noMemoryToRead);
        }
    }
}
