package th.hrd.kpi.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import th.hrd.kpi.agency.AgencyProblem;
import th.hrd.kpi.figure.FigureProblem;
import th.hrd.kpi.guideline.GuidelineProblem;
import th.hrd.kpi.innovation.InnovationProblem;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** Every problem of this service, for the catalogue at {@code /problems}. */
@ApplicationScoped
class KpiProblems implements ProblemTypes {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        FigureProblem.values(),
                        InnovationProblem.values(),
                        AgencyProblem.values(),
                        GuidelineProblem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
