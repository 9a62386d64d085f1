package th.hrd.platform.intake.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** The problems of profiles in the catalogue of every service. */
@ApplicationScoped
class ProfileProblems implements ProblemTypes {

    @Override
    public List<? extends ProblemType> types() {
        return List.of(ProfileProblem.values());
    }
}
