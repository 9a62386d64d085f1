package th.hrd.platform.intake.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a sender writes dates. A time after the date ({@code 2026-10-01 00:00:00}) is passed over.
 */
public enum DateStyle {
    /** {@code 2026-10-01}, Gregorian; a Buddhist-era year in it is a fault. */
    ISO("2026-10-01"),
    /** {@code 2569-10-01}. */
    ISO_BUDDHIST("2569-10-01"),
    /** {@code 1/10/2569}. */
    DAY_FIRST_BUDDHIST("01/10/2569"),
    /** {@code 1/10/2026}. */
    DAY_FIRST_GREGORIAN("01/10/2026"),
    /**
     * {@link #ISO}, or day first, where the year tells the era: no Gregorian date we handle reaches
     * 2400, and every Buddhist-era one passes it.
     */
    ISO_OR_DAY_FIRST("2026-10-01, 01/10/2569");

    static final int FIRST_BUDDHIST_YEAR = 2400;
    static final int ERA = 543;

    private final String example;

    DateStyle(String example) {
        this.example = example;
    }

    /** The first of October 2026 as it is written. */
    public String example() {
        return example;
    }

    boolean takesYearFirst() {
        return this == ISO || this == ISO_BUDDHIST || this == ISO_OR_DAY_FIRST;
    }

    boolean takesDayFirst() {
        return this == DAY_FIRST_BUDDHIST
                || this == DAY_FIRST_GREGORIAN
                || this == ISO_OR_DAY_FIRST;
    }

    boolean isBuddhist() {
        return this == ISO_BUDDHIST || this == DAY_FIRST_BUDDHIST;
    }

    /** Three numbers of a date in the order of the calendar, the year as written. */
    record Written(int year, int month, int day, boolean yearFirst) {

        /** Null when it is no date of this form: three numbers apart by one of {@code - / .} */
        static @Nullable Written in(String text) {
            int[] numbers = new int[3];
            int[] lengths = new int[3];
            int at = 0;
            for (int part = 0; part < 3; part++) {
                while (at < text.length() && isDigit(text.charAt(at)) && lengths[part] < 5) {
                    numbers[part] = numbers[part] * 10 + (text.charAt(at) - '0');
                    lengths[part]++;
                    at++;
                }
                if (part < 2
                        && (at >= text.length()
                                || "-/.".indexOf(text.charAt(at)) < 0
                                || text.charAt(at) != text.charAt(lengths[0]))) {
                    return null;
                }
                at += part < 2 ? 1 : 0;
            }
            if (!isTimeOfDay(text, at)) {
                return null;
            }
            if (lengths[0] == 4 && isShort(lengths[1]) && isShort(lengths[2])) {
                return new Written(numbers[0], numbers[1], numbers[2], true);
            }
            return isShort(lengths[0]) && isShort(lengths[1]) && lengths[2] == 4
                    ? new Written(numbers[2], numbers[1], numbers[0], false)
                    : null;
        }

        /** Null when there is no such day. */
        @Nullable LocalDate inGregorian(boolean buddhist) {
            try {
                return LocalDate.of(buddhist ? year - ERA : year, month, day);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }

        private static boolean isShort(int length) {
            return length == 1 || length == 2;
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }

        /** Nothing, or a space or a T and digits with colons and a point. */
        private static boolean isTimeOfDay(String text, int from) {
            if (from == text.length()) {
                return true;
            }
            if (text.charAt(from) != ' ' && text.charAt(from) != 'T') {
                return false;
            }
            for (int at = from + 1; at < text.length(); at++) {
                char character = text.charAt(at);
                if (!isDigit(character) && ":. Z".indexOf(character) < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
