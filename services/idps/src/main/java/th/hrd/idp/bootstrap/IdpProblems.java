package th.hrd.idp.bootstrap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import th.hrd.idp.activity.domain.ActivityProblem;
import th.hrd.idp.guideline.GuidelineProblem;
import th.hrd.idp.people.PeopleProblem;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** Every problem this service can answer, for its catalogue. */
@Singleton
class IdpProblems implements ProblemTypes {

    @Override
    public List<? extends ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        IdpProblem.values(),
                        ActivityProblem.values(),
                        GuidelineProblem.values(),
                        PeopleProblem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
