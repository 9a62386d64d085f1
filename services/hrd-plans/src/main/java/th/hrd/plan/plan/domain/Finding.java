package th.hrd.plan.plan.domain;

import java.util.Arrays;
import java.util.List;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.platform.problem.Violation;

/** One rule of the guideline, evaluated: met when nothing is missing. */
public record Finding(AlignmentRule rule, List<Violation> missing) {

    public Finding {
        missing = List.copyOf(missing);
    }

    /** Every rule evaluated against the content, in the order of the rules. */
    public static List<Finding> of(PlanContent content, GuidelineEdition edition) {
        return Arrays.stream(AlignmentRule.values())
                .map(rule -> new Finding(rule, rule.gaps(content, edition).toList()))
                .toList();
    }

    public boolean met() {
        return missing.isEmpty();
    }
}
