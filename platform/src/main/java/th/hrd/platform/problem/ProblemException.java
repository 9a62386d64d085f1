package th.hrd.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries a problem from where a rule is broken to the edge, which renders it in the caller's
 * language.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Set<String> STANDARD_MEMBERS =
            Set.of("type", "title", "status", "code", "detail", "instance", "errors");

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private transient List<Violation> violations = List.of();
    private transient @Nullable Duration retryAfter;

    ProblemException(ProblemType type, Text detail) {
        super(type.name() + ": " + detail.en());
        this.type = type;
        this.detail = detail;
    }

    /** 422 with every violation found, so that the caller mends them all at once. */
    public static ProblemException validation(List<Violation> violations) {
        ProblemException problem = CommonProblem.VALIDATION_FAILED.problem(violations.size());
        problem.violations = List.copyOf(violations);
        return problem;
    }

    /** This problem, with everything that led to it. */
    public ProblemException listing(List<Violation> found) {
        violations = List.copyOf(found);
        return this;
    }

    /**
     * Adds a member of its own to the problem document.
     *
     * @throws IllegalArgumentException for a member every problem already has
     */
    public ProblemException with(String member, Object value) {
        if (STANDARD_MEMBERS.contains(member)) {
            throw new IllegalArgumentException("every problem has a member " + member);
        }
        members.put(member, value);
        return this;
    }

    /** This problem, with the time after which the same request can succeed. */
    public ProblemException retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** This problem, with the place in the document where it was met. */
    ProblemException at(String pointer) {
        violations = List.of(new Violation(pointer, type.name(), detail));
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public List<Violation> violations() {
        return violations;
    }
}
