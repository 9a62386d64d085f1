package th.hrd.platform.intake.job;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows of a chunk. */
final class ChunkOutcomes {

    /**
     * An outcome that needs nothing more of its row.
     *
     * @param key by which the owner names it
     * @param outcome what became of it
     */
    record Keyed(String key, RowOutcome outcome) {}

    private final List<Keyed> taken = new ArrayList<>();
    private final List<RowOutcome> refused = new ArrayList<>();

    /** Sorts out what is refused, which is kept with the row as it was sent. */
    void add(String key, RowOutcome outcome) {
        if (outcome.outcome().isRefused()) {
            refused.add(outcome);
        } else {
            taken.add(new Keyed(key, outcome));
        }
    }

    void addRefused(RowOutcome outcome) {
        refused.add(outcome);
    }

    List<Keyed> taken() {
        return taken;
    }

    List<RowOutcome> refused() {
        return refused;
    }
}
