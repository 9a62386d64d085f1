package th.hrd.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.messaging.Outbox;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.ReceivedEvent;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class MessagingComponentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Counters counters;
    @Inject Outbox outbox;
    @Inject Operations operations;
    @Inject DataSource database;

    @Test
    void factsOfOneAggregateArriveOnceEachAndInOrder() {
        UUID id = counters.create(0);
        for (int version = 2; version <= 20; version++) {
            counters.raise(id, version * 10, version);
        }

        awaitCaughtUp();

        assertThat(published(id))
                .isEqualTo(java.util.stream.LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(counted(id)).isEqualTo(new Counted(200, 20));
    }

    @Test
    void aFactOfATransactionThatFailsIsNeverPublished() {
        UUID id = counters.create(1);

        assertThatThrownBy(() -> counters.raiseAndFail(id, 2, 2))
                .isInstanceOf(IllegalStateException.class);

        awaitCaughtUp();
        assertThat(published(id)).containsExactly(1L);
    }

    @Test
    void aFactOutsideATransactionIsABug() {
        assertThatThrownBy(
                        () ->
                                outbox.append(
                                        new Fact(
                                                Counters.TOPIC,
                                                "k",
                                                Counters.TYPE,
                                                1,
                                                new Object())))
                .hasMessageContaining("Transaction is required");
    }

    @Test
    void anEventDeliveredTwiceCountsOnce() {
        TestEvent event = event(Ids.next(), 1, "{\"counterId\":\"%s\",\"value\":5}");

        PublishedEvents.publish(event, event);
        awaitCaughtUp();

        assertThat(counted(UUID.fromString(event.key()))).isEqualTo(new Counted(5, 1));
    }

    @Test
    void whatCannotBeProcessedIsPutAsideAndTheRestGoesOn() throws SQLException {
        TestEvent good = event(Ids.next(), 1, "{\"counterId\":\"%s\",\"value\":1}");
        TestEvent negative = event(Ids.next(), 1, "{\"counterId\":\"%s\",\"value\":-1}");
        TestEvent wrongShape = event(Ids.next(), 1, "[\"no\", \"counter\"]");
        TestEvent alsoGood = event(Ids.next(), 1, "{\"counterId\":\"%s\",\"value\":2}");

        PublishedEvents.publish(good, negative, wrongShape, alsoGood);
        awaitCaughtUp();

        assertThat(counted(UUID.fromString(good.key()))).isEqualTo(new Counted(1, 1));
        assertThat(counted(UUID.fromString(alsoGood.key()))).isEqualTo(new Counted(2, 1));
        var letters = operations.deadLetters(null, 100);
        assertThat(letters)
                .extracting(letter -> letter.key())
                .contains(negative.key(), wrongShape.key());
        var letter =
                letters.stream()
                        .filter(l -> negative.key().equals(l.key()))
                        .findFirst()
                        .orElseThrow();

        operations.rebuild();
        awaitCaughtUp();
        assertThat(operations.deadLetters(null, 100))
                .filteredOn(l -> negative.key().equals(l.key()))
                .hasSize(1);

        assertThat(operations.redrive(letter.id()).outcome()).isEqualTo(Operations.Outcome.FAILED);
        mend(letter.id(), negative.key());
        assertThat(operations.redrive(letter.id()).outcome())
                .isEqualTo(Operations.Outcome.PROCESSED);

        assertThat(counted(UUID.fromString(negative.key()))).isEqualTo(new Counted(3, 1));
        assertThatThrownBy(() -> operations.redrive(letter.id()))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void aRebuildGivesEqualContent() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(counters.create(i));
        }
        awaitCaughtUp();
        List<Counted> before = ids.stream().map(this::counted).toList();
        List<String> replicaBefore = replica();

        operations.rebuild();
        assertThatThrownBy(operations::requireComplete).hasMessageContaining("REBUILDING");
        awaitCaughtUp();
        operations.requireComplete();

        assertThat(ids.stream().map(this::counted).toList()).isEqualTo(before);
        assertThat(replica()).isEqualTo(replicaBefore);
    }

    @Test
    void theReplicaKeepsTheStateOfTheHighestSequence() {
        UUID id = Ids.next();
        PublishedEvents.publish(
                event(id, 3, "{\"counterId\":\"%s\",\"value\":30}"),
                event(id, 2, "{\"counterId\":\"%s\",\"value\":20}"));

        awaitCaughtUp();

        assertThat(replica()).contains(id + " 3 30").noneMatch(row -> row.startsWith(id + " 2"));
    }

    private static TestEvent event(UUID id, long sequence, String data) {
        return TestEvent.of(Counters.TOPIC, id.toString(), Counters.TYPE, data.formatted(id))
                .withSequence(sequence);
    }

    private void awaitCaughtUp() {
        await().atMost(PATIENCE).until(() -> operations.consumption().caughtUp());
    }

    private static List<Long> published(UUID id) {
        return PublishedEvents.on(Counters.TOPIC).stream()
                .filter(event -> event.key().equals(id.toString()))
                .map(ReceivedEvent::sequence)
                .toList();
    }

    private record Counted(int value, int deliveries) {}

    private Counted counted(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select value, deliveries from counted where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).as("counter %s is counted", id).isTrue();
                return new Counted(row.getInt(1), row.getInt(2));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> replica() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select key || ' ' || sequence || ' ' || (data ->> 'value') from"
                                        + " replica order by 1")) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void mend(UUID letter, String counter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update dead_letter set payload = ? where id = ?")) {
            update.setString(1, "{\"counterId\":\"%s\",\"value\":3}".formatted(counter));
            update.setObject(2, letter);
            update.executeUpdate();
        }
    }
}
