package th.hrd.organisation.guideline.application;

import java.util.List;
import th.hrd.platform.problem.Violation;

/**
 * What a feature needs of an edition to work with it. Asked before an edition is published, so that
 * no edition can stop the registration of agencies or people.
 */
public interface EditionRequirement {

    /** What the feature misses; empty when the edition serves it. */
    List<Violation> missingIn(CodeBook edition);
}
