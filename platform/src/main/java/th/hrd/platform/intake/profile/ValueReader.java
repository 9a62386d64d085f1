package th.hrd.platform.intake.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.intake.row.RowProblem;

/**
 * Reads the values of one column: what was sent, as the profile says it is written, into the one
 * form its kind of field has.
 */
public final class ValueReader {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_DIGITS = 30;

    private final Field field;
    private final DateStyle dates;
    private final boolean turnsDigits;
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, String> flags = new HashMap<>();
    private final String flagWords;
    private final CodeLabels codes;
    private String column;

    public ValueReader(Field field, Profile profile, CodeLabels codes) {
        this.field = field;
        this.column = field.name();
        this.dates = profile.dates();
        this.turnsDigits = field.kind() != Field.Kind.TEXT || profile.digits() == Digits.ARABIC;
        profile.values()
                .getOrDefault(field.name(), Map.of())
                .forEach((sent, meant) -> meanings.put(comparable(sent), comparable(meant)));
        this.codes = codes;
        Profile.Flags words = profile.flagWords();
        words.yes().forEach(word -> flags.put(word.toUpperCase(Locale.ROOT), "true"));
        words.no().forEach(word -> flags.put(word.toUpperCase(Locale.ROOT), "false"));
        List<String> all = new ArrayList<>(words.yes());
        all.addAll(words.no());
        this.flagWords = String.join(", ", all);
    }

    public Field field() {
        return field;
    }

    /**
     * Reads one value.
     *
     * @param heading of the column in the file, for what is said about it
     * @param sent as in the file; null when there was nothing
     * @param isDate whether it comes from a cell that is a date, and so is ISO and Gregorian
     * @param row what was read of the row's earlier fields
     * @param faults what is wrong is added here
     * @return null when nothing was sent, or nothing that can be used
     */
    public @Nullable String read(
            String heading,
            @Nullable String sent,
            boolean isDate,
            Map<String, String> row,
            List<Fault> faults) {
        column = heading;
        String value = sent == null ? "" : trimmed(sent);
        if (value.isEmpty()) {
            return missing(faults);
        }
        if (!isClean(value, faults)) {
            return null;
        }
        String comparable = comparable(value);
        String meant = meanings.isEmpty() ? comparable : meant(comparable);
        if (meant.isEmpty()) {
            return missing(faults);
        }
        return switch (field.kind()) {
            case TEXT, KEY -> fitting(meant, faults);
            case INTEGER -> integer(meant, faults);
            case DECIMAL -> decimal(meant, faults);
            case DATE -> date(meant, isDate ? DateStyle.ISO : dates, faults);
            case FLAG -> flag(meant, faults);
            case CODE -> code(meant, row, faults);
            case IDENTITY_NUMBER -> identityNumber(meant, faults);
        };
    }

    /** The form in which what is sent and what the profile names are compared. */
    String comparable(String value) {
        String trimmed = trimmed(value);
        return turnsDigits ? Digits.turned(trimmed) : trimmed;
    }

    private String meant(String sent) {
        String named = meanings.get(sent);
        return named == null ? meanings.getOrDefault(Profile.ANY_OTHER_VALUE, sent) : named;
    }

    private @Nullable String missing(List<Fault> faults) {
        if (field.required()) {
            fault(faults, FileRowProblem.FIELD_REQUIRED, null, column);
        }
        return null;
    }

    /** Characters that are none: PostgreSQL refuses a NUL, and nobody can see the others. */
    private boolean isClean(String value, List<Fault> faults) {
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            boolean control =
                    character < ' '
                            ? character != '\n' && character != '\r' && character != '\t'
                            : character == '\u007F';
            if (control || isLoneSurrogate(value, at)) {
                fault(
                        faults,
                        FileRowProblem.CONTROL_CHARACTER,
                        null,
                        column,
                        "U+%04X".formatted((int) character));
                return false;
            }
        }
        return true;
    }

    private static boolean isLoneSurrogate(String value, int at) {
        char character = value.charAt(at);
        if (!Character.isSurrogate(character)) {
            return false;
        }
        return Character.isHighSurrogate(character)
                ? at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
    }

    private @Nullable String fitting(String value, List<Fault> faults) {
        if (value.length() > field.maxLength()
                && value.codePointCount(0, value.length()) > field.maxLength()) {
            fault(
                    faults,
                    FileRowProblem.FIELD_TOO_LONG,
                    value,
                    column,
                    Integer.toString(field.maxLength()));
            return null;
        }
        return value;
    }

    private @Nullable String integer(String value, List<Fault> faults) {
        int start = value.charAt(0) == '-' ? 1 : 0;
        int end = value.endsWith(".0") ? value.length() - 2 : value.length();
        boolean digits = end > start && end - start <= MOST_DIGITS;
        for (int at = start; digits && at < end; at++) {
            digits = value.charAt(at) >= '0' && value.charAt(at) <= '9';
        }
        if (!digits) {
            fault(faults, FileRowProblem.NOT_AN_INTEGER, value, column);
            return null;
        }
        return value.substring(0, end);
    }

    /** Commas between thousands are taken, because spreadsheets write them. */
    private @Nullable String decimal(String value, List<Fault> faults) {
        String plain = withoutThousands(value);
        if (plain.length() <= MOST_DIGITS) {
            try {
                BigDecimal number = new BigDecimal(plain);
                if (Math.abs((long) number.scale()) <= MOST_DIGITS) {
                    return number.toPlainString();
                }
            } catch (NumberFormatException noNumber) {
                // said below
            }
        }
        fault(faults, FileRowProblem.NOT_A_DECIMAL, value, column);
        return null;
    }

    /** 1,234,567.5 without its commas; unchanged when they do not stand at the thousands. */
    private static String withoutThousands(String value) {
        int comma = value.indexOf(',');
        if (comma < 0) {
            return value;
        }
        int point = value.indexOf('.');
        int end = point < 0 ? value.length() : point;
        for (int at = comma; at < end; at += 4) {
            if (value.charAt(at) != ',' || at + 4 > end) {
                return value;
            }
        }
        return value.substring(0, end).replace(",", "") + value.substring(end);
    }

    private @Nullable String date(String value, DateStyle style, List<Fault> faults) {
        DateStyle.Written written = DateStyle.Written.in(value);
        if (written == null
                || !(written.yearFirst() ? style.takesYearFirst() : style.takesDayFirst())) {
            return notADate(value, style, faults);
        }
        boolean buddhistYear = written.year() >= DateStyle.FIRST_BUDDHIST_YEAR;
        if (style.isBuddhist() && !buddhistYear) {
            fault(
                    faults,
                    FileRowProblem.YEAR_NOT_BUDDHIST_ERA,
                    value,
                    column,
                    Integer.toString(written.year()));
            return null;
        }
        LocalDate date = written.inGregorian(buddhistYear);
        if (date == null) {
            return notADate(value, style, faults);
        }
        boolean mayBeBuddhist =
                style.isBuddhist() || (style == DateStyle.ISO_OR_DAY_FIRST && !written.yearFirst());
        if (buddhistYear && !mayBeBuddhist) {
            fault(
                    faults,
                    FileRowProblem.BE_YEAR_IN_ISO_DATE,
                    value,
                    column,
                    Integer.toString(written.year()),
                    date.toString());
            return null;
        }
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            fault(
                    faults,
                    FileRowProblem.DATE_OUT_OF_RANGE,
                    value,
                    column,
                    FIRST_DAY.toString(),
                    LAST_DAY.toString());
            return null;
        }
        return date.toString();
    }

    private @Nullable String notADate(String value, DateStyle style, List<Fault> faults) {
        fault(faults, FileRowProblem.NOT_A_DATE, value, column, style.example());
        return null;
    }

    private @Nullable String flag(String value, List<Fault> faults) {
        String read = flags.get(value.toUpperCase(Locale.ROOT));
        if (read == null) {
            fault(faults, FileRowProblem.NOT_A_FLAG, value, column, flagWords);
        }
        return read;
    }

    @SuppressWarnings("NullAway") // a CODE has a code list
    private @Nullable String code(String value, Map<String, String> row, List<Fault> faults) {
        List<String> found = codes.codesOf(field.codeList(), value, row);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            fault(faults, FileRowProblem.CODE_UNKNOWN, value, column, field.codeList());
        } else {
            String candidates =
                    String.join(", ", found.subList(0, Math.min(found.size(), MOST_CANDIDATES)));
            fault(faults, FileRowProblem.CODE_AMBIGUOUS, value, column, candidates);
        }
        return null;
    }

    private @Nullable String identityNumber(String value, List<Fault> faults) {
        if (isScientific(value)) {
            fault(faults, FileRowProblem.IDENTITY_NUMBER_ROUNDED, null, column);
            return null;
        }
        StringBuilder kept = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            if (character != '-' && !Character.isWhitespace(character) && character != '\u00A0') {
                kept.append(character);
            }
        }
        return kept.isEmpty() ? missing(faults) : fitting(kept.toString(), faults);
    }

    /** {@code 1.23457E+12}: what a spreadsheet shows, and then saves, for 13 digits. */
    private static boolean isScientific(String value) {
        int exponent = value.indexOf("E+");
        return exponent > 0 && Character.isDigit(value.charAt(0));
    }

    private void fault(
            List<Fault> faults, RowProblem problem, @Nullable String value, String... arguments) {
        String shown = field.kind() == Field.Kind.IDENTITY_NUMBER ? null : value;
        faults.add(new Fault(problem, field.name(), column, shown, List.of(arguments)));
    }

    /** Without the blanks of a padded column; a no-break space is one. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\u00A0'
                || character == '\u200B'
                || character == '\u3000'
                || character == '\uFEFF';
    }
}
