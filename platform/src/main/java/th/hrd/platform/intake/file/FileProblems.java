package th.hrd.platform.intake.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.ProblemTypes;

/** The problems of files in the catalogue of every service. */
@ApplicationScoped
class FileProblems implements ProblemTypes {

    @Override
    public List<? extends ProblemType> types() {
        return List.of(FileProblem.values());
    }
}
