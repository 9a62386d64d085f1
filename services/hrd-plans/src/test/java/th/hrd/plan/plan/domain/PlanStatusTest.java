package th.hrd.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import th.hrd.platform.problem.ProblemException;

class PlanStatusTest {

    @ParameterizedTest(
            name = "from {0}: draft {1}, submitted {2}, rejected {3}, approved {4}, superseded {5}")
    @CsvSource({
        "DRAFT,                  true,  true,  false, false, false",
        "SUBMITTED_FOR_APPROVAL, false, false, true,  true,  false",
        "REJECTED,               true,  true,  false, false, false",
        "APPROVED,               false, false, false, false, true",
        "SUPERSEDED,             false, false, false, false, false",
    })
    void theWholeTable(
            PlanStatus from,
            boolean draft,
            boolean submitted,
            boolean rejected,
            boolean approved,
            boolean superseded) {
        assertTransition(from, PlanStatus.DRAFT, draft);
        assertTransition(from, PlanStatus.SUBMITTED_FOR_APPROVAL, submitted);
        assertTransition(from, PlanStatus.REJECTED, rejected);
        assertTransition(from, PlanStatus.APPROVED, approved);
        assertTransition(from, PlanStatus.SUPERSEDED, superseded);
    }

    private static void assertTransition(PlanStatus from, PlanStatus to, boolean allowed) {
        assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed);
        if (allowed) {
            assertThat(from.become(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.become(to))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem ->
                                    assertThat(problem.type())
                                            .isEqualTo(PlanProblem.PLAN_STATUS_FORBIDS));
        }
    }
}
