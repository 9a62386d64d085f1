package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, and every status it documents, was seen in this run.
 *
 * <p>Extend it as a plain class, without {@code @QuarkusTest}: Quarkus' class orderer runs such
 * classes after all component tests. A run narrowed with {@code -Dtest=…}, or one class started
 * from an IDE, cannot know what the others call and is left out; a full run in which nothing was
 * called fails.
 */
public abstract class ContractCoverageTest {

    @Test
    void everyOperationAndDocumentedStatusIsExercised() {
        assumeTrue(
                RunScope.wholeModule(), "only a run of the whole module can be held against this");
        Map<String, Set<String>> seen = RecordedCalls.ofThisJvm().statuses();
        var coverage = new Coverage(ApiContract.ofService(), seen);
        System.out.println(coverage.table());
        assertThat(coverage.gaps())
                .as("operations and statuses of the contract that no test exercised")
                .isEmpty();
    }
}
