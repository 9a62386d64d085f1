package th.hrd.organisation.agency.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How callers name an agency: by its UUID, or by one of its codes as {@code scheme:code}.
 *
 * @param text as sent
 */
public record AgencyRef(String text) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern CODE_FORM = Pattern.compile("([a-z][a-z0-9-]*):(.+)");

    /** The UUID, when it is one. */
    public Optional<UUID> id() {
        return UUID_FORM.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** The scheme, when a code of a known scheme is named. */
    public Optional<CodeScheme> scheme() {
        Matcher form = CODE_FORM.matcher(text);
        return form.matches() ? CodeScheme.of(form.group(1)) : Optional.empty();
    }

    /** What follows the scheme. */
    public String code() {
        return text.substring(text.indexOf(':') + 1);
    }
}
