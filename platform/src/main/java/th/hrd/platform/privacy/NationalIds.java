package th.hrd.platform.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Thai national IDs in texts: 13 digits, Arabic or Thai, run together or in the groups 1-4-5-2-1
 * with spaces, hyphens or {@code %20} between them, and no part of a longer number.
 */
public final class NationalIds {

    private static final int LENGTH = 13;
    private static final String ENCODED_SPACE = "%20";
    private static final String MASK = "X".repeat(LENGTH);
    private static final Pattern DIGITS = Pattern.compile("[1-8][0-9]{12}");
    private static final Pattern FORM =
            form("[0-9๐-๙]", "(?:[\\p{Z}\\p{Pd}]|" + ENCODED_SPACE + ")");

    private NationalIds() {}

    private static Pattern form(String digit, String gap) {
        String grouped =
                digit + gap + digit + "{4}" + gap + digit + "{5}" + gap + digit + "{2}" + gap
                        + digit;
        return Pattern.compile("(?<!%1$s)(?:%1$s{13}|%2$s)(?!%1$s)".formatted(digit, grouped));
    }

    /** Whether 13 Arabic digits are a valid ID: the first from 1 to 8, the last a check digit. */
    public static boolean isValid(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
    }

    /** Whether a valid ID stands in the text. */
    public static boolean standIn(String text) {
        return FORM.matcher(text).results().map(NationalIds::digits).anyMatch(NationalIds::isValid);
    }

    /** The text with every number of this form hidden, also a mistyped one. */
    public static String masked(String text) {
        return FORM.matcher(text).replaceAll(MASK);
    }

    private static String digits(MatchResult found) {
        var digits = new StringBuilder(LENGTH);
        found.group()
                .replace(ENCODED_SPACE, "")
                .chars()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.digit(digit, 10)));
        return digits.toString();
    }
}
