package th.hrd.platform.intake.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be wrong with a row of any type, in the catalogue. */
@ApplicationScoped
class FileRowProblems implements RowProblems {

    @Override
    public List<? extends RowProblem> problems() {
        return List.of(FileRowProblem.values());
    }
}
