package th.hrd.organisation.agency.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who gives an agency a code. No two systems share codes, and none replaces another. */
public enum CodeScheme {
    /** The Budget Bureau's five digits: ministry and department. */
    BB5("\\d{5}"),
    /** Government procurement (e-GP). */
    EGP4("\\d{4,7}"),
    /** The departmental personnel system (DPIS). */
    DPIS("[A-Za-z0-9.-]{1,20}"),
    /** Ours, for agencies of which no public code is known. */
    SLUG("[a-z][a-z0-9-]{0,39}");

    private final Pattern form;

    CodeScheme(String form) {
        this.form = Pattern.compile(form);
    }

    /** As it stands in {@code scheme:code}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean admits(String code) {
        return form.matcher(code).matches();
    }

    public static Optional<CodeScheme> of(String label) {
        return Stream.of(values()).filter(scheme -> scheme.label().equals(label)).findFirst();
    }
}
