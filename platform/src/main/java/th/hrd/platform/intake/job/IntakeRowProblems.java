package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.RowProblems;

/** What can be wrong between the rows of a file, in the catalogue. */
@ApplicationScoped
class IntakeRowProblems implements RowProblems {

    @Override
    public List<? extends RowProblem> problems() {
        return List.of(IntakeRowProblem.values());
    }
}
