package th.hrd.platform.intake.profile;

/**
 * What becomes of Thai digits (๐–๙) in texts; in numbers, dates, codes and keys they are turned.
 */
public enum Digits {
    AS_SENT,
    ARABIC;

    private static final char THAI_ZERO = '๐';
    private static final char THAI_NINE = '๙';

    /** The same text with Arabic digits. */
    public static String turned(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isThai(text.charAt(at))) {
                return turnedFrom(text, at);
            }
        }
        return text;
    }

    private static String turnedFrom(String text, int first) {
        char[] characters = text.toCharArray();
        for (int at = first; at < characters.length; at++) {
            if (isThai(characters[at])) {
                characters[at] = (char) ('0' + (characters[at] - THAI_ZERO));
            }
        }
        return new String(characters);
    }

    private static boolean isThai(char character) {
        return character >= THAI_ZERO && character <= THAI_NINE;
    }
}
