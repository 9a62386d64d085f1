package th.hrd.platform.problem;

/** One sentence in Thai and in English. */
public record Text(String th, String en) {

    public static Text of(String th, String en) {
        return new Text(th, en);
    }

    /** Fills both sentences' {@link String#format} places with the same arguments. */
    public Text filled(Object... arguments) {
        return arguments.length == 0
                ? this
                : new Text(th.formatted(arguments), en.formatted(arguments));
    }

    public String in(Language language) {
        return language == Language.TH ? th : en;
    }
}
