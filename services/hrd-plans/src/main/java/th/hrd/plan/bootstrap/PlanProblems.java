package th.hrd.plan.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import th.hrd.plan.agency.AgencyProblem;
import th.hrd.plan.guideline.GuidelineProblem;
import th.hrd.plan.plan.domain.AlignmentRule;
import th.hrd.plan.plan.domain.PlanProblem;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** Every problem of this service, for the catalogue at {@code /problems}. */
@ApplicationScoped
class PlanProblems implements ProblemTypes {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        PlanProblem.values(),
                        AlignmentRule.values(),
                        AgencyProblem.values(),
                        GuidelineProblem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
