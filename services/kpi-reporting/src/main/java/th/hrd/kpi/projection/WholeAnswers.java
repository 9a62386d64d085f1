package th.hrd.kpi.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.ProblemException;

/** Guards answers read from what events told: whole, or not given. */
@ApplicationScoped
public class WholeAnswers {

    private final Operations operations;

    WholeAnswers(Operations operations) {
        this.operations = operations;
    }

    /**
     * Reads, and asks before and after whether a rebuild is under way: one that begins in between
     * lets the reading wait for its locks and then find empty tables, or refuse what it cannot
     * find.
     *
     * @throws ProblemException REBUILDING (503), or whatever the reading refuses
     */
    public <T> T read(Supplier<T> reading) {
        operations.requireComplete();
        T answer;
        try {
            answer = reading.get();
        } catch (ProblemException refused) {
            operations.requireComplete();
            throw refused;
        }
        operations.requireComplete();
        return answer;
    }
}
