package th.hrd.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import th.hrd.platform.privacy.NationalIds;

/**
 * The wire form of a problem, RFC 9457 {@code application/problem+json}, in one language. A caller
 * who puts what may be a citizen's number into a path or a key does not get it repeated: problems
 * end in logs.
 */
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

    record Finding(String pointer, String code, String detail) {}

    static ProblemDocument of(ProblemException problem, Language language, String instance) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                "/problems/" + type.slug(),
                type.title().in(language),
                type.status(),
                type.name(),
                NationalIds.masked(problem.detail().in(language)),
                NationalIds.masked(instance),
                problem.violations().stream()
                        .map(
                                violation ->
                                        new Finding(
                                                violation.pointer(),
                                                violation.code(),
                                                NationalIds.masked(
                                                        violation.detail().in(language))))
                        .toList(),
                problem.members());
    }
}
