package th.hrd.organisation.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.guideline.domain.GuidelineProblem;
import th.hrd.organisation.identity.domain.IdentityProblem;
import th.hrd.organisation.person.domain.MergeProblem;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** Every problem of this service, for the catalogue at {@code /problems}. */
@ApplicationScoped
class RegistryProblems implements ProblemTypes {

    @Override
    public List<ProblemType> types() {
        return Stream.<ProblemType[]>of(
                        AgencyProblem.values(),
                        GuidelineProblem.values(),
                        PersonProblem.values(),
                        MergeProblem.values(),
                        IdentityProblem.values())
                .flatMap(Stream::of)
                .toList();
    }
}
