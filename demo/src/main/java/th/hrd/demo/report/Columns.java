package th.hrd.demo.report;

/**
 * Text in columns. Thai vowels and tone marks stand above and below their consonant and take no
 * column of their own.
 */
final class Columns {

    /** Between two columns. */
    static final int GAP = 2;

    private Columns() {}

    /** The text, cut or filled up to the width. */
    static String pad(String text, int width) {
        String shown = width(text) > width - GAP ? cut(text, width - GAP - 1) + "…" : text;
        return shown + " ".repeat(width - width(shown));
    }

    static int width(String text) {
        return (int)
                text.codePoints()
                        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                        .count();
    }

    private static String cut(String text, int width) {
        int end = 0;
        while (end < text.length() && width(text.substring(0, end + 1)) <= width) {
            end++;
        }
        return text.substring(0, end);
    }
}
