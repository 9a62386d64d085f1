package th.hrd.platform.intake.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.Text;

/**
 * How one sender writes its files. What a profile leaves out is detected, or read as {@code
 * standard} reads it.
 *
 * @param name the name by which a file asks for it
 * @param version counted from 1; a job keeps the version it was read with
 * @param title what it is for
 * @param encoding an {@link Encoding#label}; null: detected
 * @param delimiter one to three characters; null: detected
 * @param columns headings of the file to the names of fields; they come before the fields' own
 * @param ignored headings not to be read although a field answers to them
 * @param values per field, what is sent to what is meant; a value that is not named is read as
 *     {@link #ANY_OTHER_VALUE} says, or as it stands
 * @param constants values of fields the file has no column for
 * @param dates how dates are written
 * @param digits what becomes of Thai digits in texts
 * @param flags the words for yes and no; null: the usual ones
 */
public record Profile(
        String name,
        int version,
        Text title,
        @Nullable String encoding,
        @Nullable String delimiter,
        Map<String, String> columns,
        List<String> ignored,
        Map<String, Map<String, String>> values,
        Map<String, String> constants,
        DateStyle dates,
        Digits digits,
        @Nullable Flags flags) {

    /** Stands in {@code values} for every value that is not named. */
    static final String ANY_OTHER_VALUE = "*";

    /** The words for yes and no, in which case does not count. */
    public record Flags(List<String> yes, List<String> no) {

        static final Flags USUAL =
                new Flags(
                        List.of("1", "Y", "YES", "T", "TRUE", "ใช่", "จริง", "มี", "เป็น"),
                        List.of(
                                "0", "N", "NO", "F", "FALSE", "ไม่", "ไม่ใช่", "เท็จ", "ไม่มี",
                                "ไม่เป็น"));

        public Flags {
            yes = yes == null ? List.of() : List.copyOf(yes);
            no = no == null ? List.of() : List.copyOf(no);
        }
    }

    @SuppressWarnings("NullAway") // what a document leaves out arrives as null
    public Profile {
        columns = inOrder(columns);
        ignored = ignored == null ? List.of() : List.copyOf(ignored);
        values = inOrder(values);
        constants = inOrder(constants);
        dates = dates == null ? DateStyle.ISO_OR_DAY_FIRST : dates;
        digits = digits == null ? Digits.AS_SENT : digits;
    }

    /** The same profile as one of its versions. */
    public Profile asVersion(int version) {
        return new Profile(
                name, version, title, encoding, delimiter, columns, ignored, values, constants,
                dates, digits, flags);
    }

    /** The same profile, with every value read as it stands. */
    Profile withoutValues() {
        return new Profile(
                name, version, title, encoding, delimiter, columns, ignored, Map.of(), constants,
                dates, digits, flags);
    }

    /**
     * Whether both have the same name and title and read a file the same, whatever their version.
     */
    public boolean saysTheSameAs(Profile other) {
        return asVersion(other.version).equals(other);
    }

    public Flags flagWords() {
        return flags == null ? Flags.USUAL : flags;
    }

    private static <V> Map<String, V> inOrder(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
