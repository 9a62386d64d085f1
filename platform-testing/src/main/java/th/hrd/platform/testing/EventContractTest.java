package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The facts this service tells are those of {@code api-specs/events}.
 *
 * <p>Extend it as a plain class, without {@code @QuarkusTest}: it then runs after the component
 * tests and judges what they left in the outbox.
 */
public abstract class EventContractTest {

    private final EventIndex index = EventIndex.ofSuite();
    private final String service = ModuleUnderTest.service();

    @Test
    void everyFactInTheOutboxMatchesItsSchema() {
        var violations = new TreeSet<String>();
        for (OutboxRow row : outbox()) {
            EventFiles.violations(EventFiles.schemaFile(row.type()), row.data())
                    .forEach(violation -> violations.add(row.type() + violation));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void theSequenceRisesWithEveryFactOfAKey() {
        Map<String, Long> last = new HashMap<>();
        var violations = new ArrayList<String>();
        for (OutboxRow row : outbox()) {
            Long before = last.put(row.topic() + " " + row.key(), row.sequence());
            if (before != null && before >= row.sequence()) {
                violations.add(
                        "%s %s: %d after %d"
                                .formatted(row.type(), row.key(), row.sequence(), before));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void everyFactGoesToItsTopic() {
        assertThat(outbox())
                .allSatisfy(row -> assertThat(row.topic()).isEqualTo(index.topicOf(row.type())));
    }

    @Test
    void everyFactPromisedIsToldByATest() {
        assumeTrue(
                RunScope.wholeModule(), "only a run of the whole module can be held against this");
        Set<String> told = outbox().stream().map(OutboxRow::type).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(index.typesOf(service));
    }

    @Test
    void everyExampleMatchesItsSchema() {
        for (String type : index.typesOf(service)) {
            Path schema = EventFiles.schemaFile(type);
            List<String> violations = EventFiles.violations(schema, EventFiles.example(type));
            assertThat(violations).as("example of " + type).isEmpty();
        }
    }

    @Test
    void theTopicsSentAreThoseOfTheIndex() {
        assertThat(ModuleUnderTest.setting("hrd.messaging.produces"))
                .isEqualTo(index.sentBy(service));
    }

    private List<OutboxRow> outbox() {
        assumeTrue(
                StackAddress.JDBC_URL.isSet() || RunScope.wholeModule(),
                "no component test ran before this one");
        List<OutboxRow> rows = PublishedEvents.outbox();
        if (RunScope.wholeModule() && !index.typesOf(service).isEmpty()) {
            assertThat(rows).as("facts the component tests left in the outbox").isNotEmpty();
        }
        return rows;
    }
}
