package th.hrd.platform.problem;

import java.util.List;

/** A service's own problems, one bean per service, for its catalogue. */
public interface ProblemTypes {

    List<? extends ProblemType> types();
}
