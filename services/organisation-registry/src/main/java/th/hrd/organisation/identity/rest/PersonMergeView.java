package th.hrd.organisation.identity.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.identity.domain.Decision;
import th.hrd.organisation.identity.domain.MergeStatus;
import th.hrd.organisation.identity.domain.PersonMerge;

/** A merge and its review. */
record PersonMergeView(
        UUID id,
        UUID kept,
        UUID merged,
        String evidence,
        MergeStatus status,
        DecisionView proposal,
        @Nullable DecisionView decision,
        @Nullable DecisionView reversal) {

    static PersonMergeView from(PersonMerge merge) {
        return new PersonMergeView(
                merge.id(),
                merge.keptId(),
                merge.mergedId(),
                merge.evidence(),
                merge.status(),
                DecisionView.from(merge.proposal()),
                merge.decision() == null ? null : DecisionView.from(merge.decision()),
                merge.reversal() == null ? null : DecisionView.from(merge.reversal()));
    }

    record DecisionView(String by, Instant at, String reason) {

        static DecisionView from(Decision decision) {
            return new DecisionView(decision.takenBy(), decision.takenAt(), decision.reason());
        }
    }
}
