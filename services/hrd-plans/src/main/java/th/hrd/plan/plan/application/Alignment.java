package th.hrd.plan.plan.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.plan.plan.domain.Confirmation;
import th.hrd.plan.plan.domain.Finding;
import th.hrd.plan.plan.domain.HrdPlan;

/** What the rules find in a plan's content, beside what its agency confirms. */
public record Alignment(
        UUID planId,
        String edition,
        String contentHash,
        List<Finding> findings,
        Set<Confirmation> confirmations) {

    public Alignment {
        findings = List.copyOf(findings);
        confirmations = Set.copyOf(confirmations);
    }

    static Alignment of(HrdPlan plan, List<Finding> findings) {
        return new Alignment(
                plan.id(), plan.edition(), plan.contentHash(), findings, plan.confirmations());
    }

    public boolean met() {
        return findings.stream().allMatch(Finding::met);
    }
}
