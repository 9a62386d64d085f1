package th.hrd.certification.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import th.hrd.certification.body.BodyProblem;
import th.hrd.certification.completion.domain.CompletionProblem;
import th.hrd.certification.course.domain.CourseProblem;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** Every problem of this service, for the catalogue at {@code /problems}. */
@ApplicationScoped
class CertificationProblems implements ProblemTypes {

    @Override
    public List<ProblemType> types() {
        return Stream.of(BodyProblem.values(), CourseProblem.values(), CompletionProblem.values())
                .<ProblemType>flatMap(Stream::of)
                .toList();
    }
}
