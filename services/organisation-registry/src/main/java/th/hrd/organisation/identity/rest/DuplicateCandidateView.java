package th.hrd.organisation.identity.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.identity.domain.DuplicateCandidate;
import th.hrd.organisation.identity.domain.DuplicateReason;

/** Two records that may be of one person. */
record DuplicateCandidateView(
        UUID id,
        UUID one,
        UUID other,
        int score,
        List<DuplicateReason> reasons,
        Instant foundAt,
        PersonMergeView.@Nullable DecisionView dismissal) {

    static DuplicateCandidateView from(DuplicateCandidate candidate) {
        return new DuplicateCandidateView(
                candidate.id(),
                candidate.one(),
                candidate.other(),
                candidate.score(),
                candidate.reasons(),
                candidate.foundAt(),
                candidate.dismissal() == null
                        ? null
                        : PersonMergeView.DecisionView.from(candidate.dismissal()));
    }
}
