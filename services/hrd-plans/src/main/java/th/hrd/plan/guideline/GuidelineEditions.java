package th.hrd.plan.guideline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.CommonProblem;

/**
 * The published editions. An edition is read from the replica once per published state: every
 * question first looks at the sequences, so that no answer is stale.
 */
@ApplicationScoped
public class GuidelineEditions {

    private record Known(Map<String, Long> sequences, List<GuidelineEdition> editions) {}

    private final GuidelineQueries queries;
    private final Operations operations;
    private volatile Known known = new Known(Map.of(), List.of());

    GuidelineEditions(GuidelineQueries queries, Operations operations) {
        this.queries = queries;
        this.operations = operations;
    }

    /**
     * The one edition in force in every fiscal year from the first to the last (Buddhist era).
     *
     * @throws th.hrd.platform.problem.ProblemException NO_GUIDELINE_IN_FORCE (422), REBUILDING
     *     (503)
     */
    public GuidelineEdition inForce(int first, int last) {
        // Even one that is found may yet turn out to be replaced by an edition not read so far.
        operations.requireComplete();
        return current().stream()
                .filter(edition -> edition.isInForce(first, last))
                .findFirst()
                .orElseThrow(() -> GuidelineProblem.NO_GUIDELINE_IN_FORCE.problem(first, last));
    }

    /** An edition a plan was written for; it is missing only while the replica is being rebuilt. */
    public GuidelineEdition named(String name) {
        return current().stream()
                .filter(edition -> edition.name().equals(name))
                .findFirst()
                .orElseThrow(CommonProblem.REBUILDING::problem);
    }

    private List<GuidelineEdition> current() {
        Map<String, Long> sequences = queries.sequences();
        Known now = known;
        if (!now.sequences().equals(sequences)) {
            now = new Known(sequences, queries.editions());
            known = now;
        }
        return now.editions();
    }
}
