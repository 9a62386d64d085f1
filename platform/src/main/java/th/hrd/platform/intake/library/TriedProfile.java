package th.hrd.platform.intake.library;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.file.Detected;
import th.hrd.platform.intake.row.Fault;

/**
 * How a sample is read with a profile. No number that identifies a citizen is in it.
 *
 * @param name of the profile
 * @param version of the profile; absent of one that is not stored
 * @param detected how the sample is written
 * @param rows its first rows
 */
public record TriedProfile(
        String name, @Nullable Integer version, Detected detected, List<TriedRow> rows) {

    public TriedProfile {
        rows = List.copyOf(rows);
    }

    /**
     * A row as it is understood.
     *
     * @param number of the row in the sample
     * @param values by the name of the field, in the order of the fields
     * @param faults everything wrong with the row in itself
     */
    public record TriedRow(long number, Map<String, String> values, List<Fault> faults) {

        /** No values: a row can be about a person, and whatever is written ends in a log. */
        @Override
        public String toString() {
            return "TriedRow[" + number + ", " + faults.size() + " faults]";
        }
    }
}
