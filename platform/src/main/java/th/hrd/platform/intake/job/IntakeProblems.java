package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** The problems of jobs, for the catalogue. */
@ApplicationScoped
class IntakeProblems implements ProblemTypes {

    @Override
    public List<? extends ProblemType> types() {
        return List.of(IntakeProblem.values());
    }
}
