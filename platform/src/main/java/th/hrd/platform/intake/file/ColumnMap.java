package th.hrd.platform.intake.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Field;

/** Which column of a table is which field. */
final class ColumnMap {

    private static final int NONE = -1;

    private final Reading reading;
    private final List<Detected.Column> columns = new ArrayList<>();
    private final int[] columnOf;
    private final Use[] uses;

    /**
     * @throws th.hrd.platform.problem.ProblemException COLUMNS_UNKNOWN, COLUMN_TWICE,
     *     COLUMN_MISSING, TOO_MANY_COLUMNS, HEADING_UNREADABLE
     */
    ColumnMap(Reading reading, List<String> headings) {
        if (headings.size() > Limits.COLUMNS) {
            throw FileProblem.TOO_MANY_COLUMNS.problem(Limits.COLUMNS);
        }
        this.reading = reading;
        this.columnOf = new int[reading.fields().size()];
        this.uses = new Use[headings.size()];
        Arrays.fill(columnOf, NONE);
        Map<String, Integer> numbers = reading.numbers();
        boolean anyRead = false;
        for (int at = 0; at < headings.size(); at++) {
            requireReadable(headings.get(at), at + 1);
            Headings.Column column = reading.headings().column(headings.get(at));
            Field field = column.field();
            columns.add(
                    new Detected.Column(
                            column.heading(), column.use(), field == null ? null : field.name()));
            uses[at] = column.use();
            if (field != null) {
                take(numbers.get(field.name()), at);
                anyRead = true;
            }
        }
        if (!anyRead) {
            throw FileProblem.COLUMNS_UNKNOWN.problem(reading.profile().name());
        }
        checkNoneIsMissing();
    }

    /** The column of the field, or a negative number. */
    int columnOf(int field) {
        return columnOf[field];
    }

    String heading(int field) {
        return columnOf[field] == NONE
                ? reading.fields().get(field).name()
                : columns.get(columnOf[field]).heading();
    }

    int size() {
        return columns.size();
    }

    List<Detected.Column> columns() {
        return columns;
    }

    /** Whether we gave this file back before. */
    boolean isReturned() {
        return count(Use.RETURNED) > 0;
    }

    boolean is(int column, Use use) {
        return column < uses.length && uses[column] == use;
    }

    int count(Use use) {
        int count = 0;
        for (Use one : uses) {
            count += one == use ? 1 : 0;
        }
        return count;
    }

    /** The constants of fields that have no column. */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        for (int field = 0; field < columnOf.length; field++) {
            String name = reading.fields().get(field).name();
            @Nullable String constant = reading.profile().constants().get(name);
            if (columnOf[field] == NONE && constant != null) {
                constants.put(name, constant);
            }
        }
        return constants;
    }

    /**
     * No heading has U+0000 or half a character in it, which can neither be kept nor given back.
     *
     * @throws th.hrd.platform.problem.ProblemException HEADING_UNREADABLE
     */
    static void requireReadable(String heading, int column) {
        boolean isReadable =
                heading.codePoints()
                        .noneMatch(
                                point ->
                                        point == 0
                                                || Character.getType(point) == Character.SURROGATE);
        if (!isReadable) {
            throw FileProblem.HEADING_UNREADABLE.problem(column, "Unicode");
        }
    }

    private void take(int field, int column) {
        if (columnOf[field] != NONE) {
            throw FileProblem.COLUMN_TWICE.problem(
                    columns.get(columnOf[field]).heading(), columns.get(column).heading());
        }
        columnOf[field] = column;
    }

    private void checkNoneIsMissing() {
        Map<String, String> constants = reading.profile().constants();
        List<String> missing = new ArrayList<>();
        for (int field = 0; field < columnOf.length; field++) {
            Field wanted = reading.fields().get(field);
            if (wanted.required()
                    && columnOf[field] == NONE
                    && !constants.containsKey(wanted.name())) {
                missing.add(wanted.label().th() + " (" + wanted.name() + ")");
            }
        }
        if (!missing.isEmpty()) {
            throw FileProblem.COLUMN_MISSING.problem(String.join(", ", missing));
        }
    }
}
