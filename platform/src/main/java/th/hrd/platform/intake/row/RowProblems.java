package th.hrd.platform.intake.row;

import java.util.List;

/** The problems one row type adds to the catalogue: a bean per row type. */
public interface RowProblems {

    List<? extends RowProblem> problems();
}
