package th.hrd.platform.problem;

import java.util.regex.Pattern;

/** Numbers that may be a citizen's, in texts that are kept or end in logs. */
public final class PersonalNumbers {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<!\\p{Nd})(\\p{Nd}{13}"
                            + "|\\p{Nd}[- ]\\p{Nd}{4}[- ]\\p{Nd}{5}[- ]\\p{Nd}{2}[- ]\\p{Nd})"
                            + "(?!\\p{Nd})");

    private PersonalNumbers() {}

    /**
     * The text without 13-digit numbers: who puts one into a path, a key or the wrong column does
     * not get it repeated.
     */
    public static String masked(String text) {
        return NUMBER.matcher(text).replaceAll("XXXXXXXXXXXXX");
    }
}
