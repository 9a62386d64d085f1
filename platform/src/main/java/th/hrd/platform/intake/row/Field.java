package th.hrd.platform.intake.row;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.Text;

/**
 * A column of a row type.
 *
 * @param name the name by which {@link Row#value} finds it, also answered to as a heading
 * @param kind how what is sent is read
 * @param required whether every row has a value
 * @param maxLength the most characters of the value once read
 * @param codeList the list of a {@link Kind#CODE}
 * @param label the heading in the template, in both languages; answered to as a heading
 * @param headings further headings it answers to
 */
public record Field(
        String name,
        Kind kind,
        boolean required,
        int maxLength,
        @Nullable String codeList,
        Text label,
        List<String> headings) {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_IDENTITY_NUMBER = 40;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_DATE = 10;
    private static final int LONGEST_FLAG = 5;

    /** How what is sent is read, and what the value looks like afterwards. */
    public enum Kind {
        /** Trimmed; Thai digits stay unless the profile turns them. */
        TEXT,
        /** A text by which something is found: Thai digits turned. */
        KEY,
        /** {@code -?[0-9]+}. */
        INTEGER,
        /** Plain notation with a point: {@code 1234.50}. */
        DECIMAL,
        /** {@code yyyy-mm-dd}, Gregorian. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A code of {@link Field#codeList}. */
        CODE,
        /** Without spaces and hyphens; never repeated in a {@link Fault}. */
        IDENTITY_NUMBER
    }

    public Field {
        headings = List.copyOf(headings);
        if (maxLength < 1) {
            throw new IllegalArgumentException(name + " holds at least one character");
        }
        if ((kind == Kind.CODE) != (codeList != null)) {
            throw new IllegalArgumentException(name + ": a code has a code list, others have none");
        }
    }

    public static Field text(String name, int maxLength, Text label) {
        return of(name, Kind.TEXT, maxLength, null, label);
    }

    public static Field key(String name, int maxLength, Text label) {
        return of(name, Kind.KEY, maxLength, null, label);
    }

    public static Field integer(String name, Text label) {
        return of(name, Kind.INTEGER, LONGEST_NUMBER, null, label);
    }

    public static Field decimal(String name, Text label) {
        return of(name, Kind.DECIMAL, LONGEST_NUMBER, null, label);
    }

    public static Field date(String name, Text label) {
        return of(name, Kind.DATE, LONGEST_DATE, null, label);
    }

    public static Field flag(String name, Text label) {
        return of(name, Kind.FLAG, LONGEST_FLAG, null, label);
    }

    public static Field code(String name, String codeList, Text label) {
        return of(name, Kind.CODE, LONGEST_CODE, codeList, label);
    }

    public static Field identityNumber(String name, Text label) {
        return of(name, Kind.IDENTITY_NUMBER, LONGEST_IDENTITY_NUMBER, null, label);
    }

    /** This field, with a value in every row. */
    public Field needed() {
        return new Field(name, kind, true, maxLength, codeList, label, headings);
    }

    /** This field, answering to further headings. */
    public Field alsoCalled(String... further) {
        return new Field(
                name,
                kind,
                required,
                maxLength,
                codeList,
                label,
                Stream.concat(headings.stream(), Stream.of(further)).toList());
    }

    private static Field of(
            String name, Kind kind, int maxLength, @Nullable String codeList, Text label) {
        return new Field(name, kind, false, maxLength, codeList, label, List.of());
    }
}
