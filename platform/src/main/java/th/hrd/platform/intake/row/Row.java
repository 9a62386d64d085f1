package th.hrd.platform.intake.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read and mapped.
 *
 * @param number counted from 1, the heading not counted
 * @param values by the name of the field, in the form {@link Field.Kind} promises; a blank one, and
 *     one that is wrong, has no entry
 * @param faults what is wrong with the row so far
 * @param unsaid fields the file has no column for, or the line no member, although a value may come
 *     from the profile
 */
public record Row(long number, Map<String, String> values, List<Fault> faults, Set<String> unsaid) {

    public Row {
        faults = List.copyOf(faults);
        unsaid = Set.copyOf(unsaid);
    }

    /** Null when nothing was sent, or nothing that can be used. */
    public @Nullable String value(String field) {
        return values.get(field);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** No values: a row can be about a person, and whatever is written ends in a log. */
    @Override
    public String toString() {
        return "Row[" + number + ", " + faults.size() + " faults]";
    }
}
