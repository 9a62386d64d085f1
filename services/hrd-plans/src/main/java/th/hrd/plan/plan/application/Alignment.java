package th.hrd.plan.plan.application;

import java.util.List;
import th.hrd.plan.plan.domain.Finding;
import th.hrd.plan.plan.domain.HrdPlan;

/** What the rules find in a plan's content, beside what its agency confirms. */
public record Alignment(HrdPlan plan, List<Finding> findings) {

    public Alignment {
        findings = List.copyOf(findings);
    }

    public boolean met() {
        return findings.stream().allMatch(Finding::met);
    }
}
