package th.hrd.platform.intake.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.Fault;

/**
 * A row as far as it can be judged by itself.
 *
 * @param key by which the owner names it; absent when it cannot be read
 * @param identity a second key no other row of the file may have; absent when there is none
 * @param needs the key of another row that goes first when it is in the same file
 * @param hash of what the row says, in hexadecimal digits, for the row type to compare with what is
 *     recorded
 * @param value what the row type needs to merge it, in its own JSON, without an identity number in
 *     the clear; absent when the row is refused
 * @param faults why it is refused
 */
public record Checked(
        @Nullable String key,
        @Nullable String identity,
        @Nullable String needs,
        @Nullable String hash,
        @Nullable String value,
        List<Fault> faults) {

    public Checked {
        faults = List.copyOf(faults);
    }

    /** No value: it can be about a person, and whatever is written ends in a log. */
    @Override
    public String toString() {
        return "Checked[" + faults.size() + " faults]";
    }
}
