package th.hrd.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.ProblemType;

/** What a refused action says. */
final class Problems {

    private Problems() {}

    static void assertProblem(ProblemType type, ThrowingCallable action) {
        assertThat(problemOf(action).type()).isEqualTo(type);
    }

    /** Each as {@code "pointer CODE"}. */
    static List<String> violationsOf(ThrowingCallable action) {
        return problemOf(action).violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private static ProblemException problemOf(ThrowingCallable action) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, action);
        assertThat(problem).as("a problem").isNotNull();
        return problem;
    }
}
