package th.hrd.platform.intake.row;

import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.privacy.NationalIds;
import th.hrd.platform.problem.Text;

/**
 * What is wrong with a row. A number that may be a citizen's is never in it, whatever was sent.
 *
 * @param problem the entry of the catalogue
 * @param field the field it is about, if it is about one
 * @param column the heading of that field as the file has it
 * @param value what was sent, cut to a readable length; never an identity number
 * @param arguments what the sentence of the problem names, in its order
 */
public record Fault(
        RowProblem problem,
        @Nullable String field,
        @Nullable String column,
        @Nullable String value,
        List<String> arguments) {

    private static final int LONGEST_VALUE = 100;

    public Fault {
        arguments = arguments.stream().map(NationalIds::masked).toList();
        value = value == null ? null : NationalIds.masked(value);
        if (value != null && value.length() > LONGEST_VALUE) {
            int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? 1 : 0;
            value = value.substring(0, LONGEST_VALUE - end) + "…";
        }
    }

    /** A fault of the row as a whole. */
    public static Fault ofRow(RowProblem problem, String... arguments) {
        return new Fault(problem, null, null, null, List.of(arguments));
    }

    /** A fault of one field, found after the row was mapped: the file's heading is not known. */
    public static Fault of(
            RowProblem problem, String field, @Nullable String value, String... arguments) {
        return new Fault(problem, field, null, value, List.of(arguments));
    }

    /** This fault, with the heading of its field in the file. */
    public Fault inColumn(@Nullable String heading) {
        return new Fault(problem, field, heading, value, arguments);
    }

    /** Whether the row as a whole could not be read, so that none of its fields has a value. */
    public boolean isOfRow() {
        return field == null;
    }

    public Text text() {
        return problem.detail().filled(arguments.toArray());
    }

    /** Without the value: it can be someone's name. */
    @Override
    public String toString() {
        return "Fault[" + problem.number() + ' ' + problem.name() + ", " + field + ']';
    }
}
