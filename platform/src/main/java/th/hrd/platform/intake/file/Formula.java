package th.hrd.platform.intake.file;

/**
 * Texts a spreadsheet would run. Someone can have put one into an HRIS, as a name, for the person
 * who opens the file we give back. A leading apostrophe makes it plain text there, and is taken
 * away again when the file comes back.
 */
final class Formula {

    private static final char HARMLESS = '\'';

    private Formula() {}

    /** Whether a spreadsheet takes the text for a formula; a number with a sign is none. */
    static boolean is(String text) {
        if (text.isEmpty() || !begins(text.charAt(0))) {
            return false;
        }
        if (text.charAt(0) != '-' && text.charAt(0) != '+') {
            return true;
        }
        for (int at = 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if ((character < '0' || character > '9') && ".,- ".indexOf(character) < 0) {
                return true;
            }
        }
        return false;
    }

    static String harmless(String text) {
        return needsApostrophe(text) ? HARMLESS + text : text;
    }

    /** What {@link #harmless} was given. */
    static String restored(String text) {
        return !text.isEmpty() && text.charAt(0) == HARMLESS && needsApostrophe(text.substring(1))
                ? text.substring(1)
                : text;
    }

    /** A formula, and one the sender made harmless already, so that it comes back as it was. */
    static boolean needsApostrophe(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == HARMLESS) {
            at++;
        }
        return is(text.substring(at));
    }

    private static boolean begins(char character) {
        return character == '='
                || character == '+'
                || character == '-'
                || character == '@'
                || character == '\t'
                || character == '\r';
    }
}
