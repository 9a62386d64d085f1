package th.hrd.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The wire form of a problem, RFC 9457 {@code application/problem+json}, in one language. */
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "instance", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        List<Finding> errors,
        @JsonAnyGetter Map<String, Object> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{13}|\\d-\\d{4}-\\d{5}-\\d{2}-\\d)(?!\\d)");

    record Finding(String pointer, String code, String detail) {}

    static ProblemDocument of(ProblemException problem, Language language, String instance) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                "/problems/" + type.slug(),
                type.title().in(language),
                type.status(),
                type.name(),
                masked(problem.detail().in(language)),
                masked(instance),
                problem.violations().stream()
                        .map(
                                violation ->
                                        new Finding(
                                                violation.pointer(),
                                                violation.code(),
                                                masked(violation.detail().in(language))))
                        .toList(),
                problem.members());
    }

    /**
     * A caller who puts a 13-digit number, which may be a citizen's, into a path or a key does not
     * get it repeated: problems end in logs.
     */
    private static String masked(String text) {
        return PERSONAL_NUMBER.matcher(text).replaceAll("XXXXXXXXXXXXX");
    }
}
