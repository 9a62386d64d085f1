package th.hrd.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.DatabaseFaults;

/** What those who run the service may see and do about its event traffic. */
@ApplicationScoped
public class Operations {

    /**
     * @param unpublished facts committed and not yet acknowledged by the broker
     * @param oldestAgeSeconds how long the oldest of them waits
     */
    public record OutboxState(long unpublished, double oldestAgeSeconds) {}

    /**
     * @param position the next offset to be read
     * @param end the next offset to be written
     */
    public record TopicState(
            String topic, int partition, long position, long end, long lag, boolean rebuilding) {}

    /**
     * @param caughtUp nothing waits in the outbox and nothing is left to read
     */
    public record Consumption(
            OutboxState outbox, List<TopicState> topics, int deadLetters, boolean caughtUp) {}

    /** What became of a dead letter that was tried again. */
    public enum Outcome {
        PROCESSED,
        FAILED
    }

    /**
     * @param reason why it failed again
     */
    public record Redrive(UUID id, Outcome outcome, @Nullable String reason) {}

    private final Intake intake;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final KafkaClients kafka;
    private final DataSource database;
    private final InstantSource clock;

    Operations(
            Intake intake,
            Positions positions,
            DeadLetters deadLetters,
            KafkaClients kafka,
            DataSource database,
            InstantSource clock) {
        this.intake = intake;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.database = database;
        this.clock = clock;
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException UNAVAILABLE (503) when the broker does not
     *     answer
     */
    public Consumption consumption() {
        // In this order: what is read may still write, and what it writes must not be missed.
        List<TopicState> topics = topics();
        OutboxState outbox = outbox();
        boolean caughtUp =
                outbox.unpublished == 0 && topics.stream().allMatch(topic -> topic.lag == 0);
        return new Consumption(outbox, topics, deadLetters.countOpen(), caughtUp);
    }

    public List<DeadLetter> deadLetters(@Nullable UUID after, int limit) {
        return deadLetters.open(after, limit);
    }

    /**
     * Tries a dead letter again, now that the cause may be mended.
     *
     * @throws th.hrd.platform.problem.ProblemException NOT_FOUND when there is no such open dead
     *     letter
     */
    public Redrive redrive(UUID id) {
        if (!deadLetters.isOpen(id)) {
            throw CommonProblem.NOT_FOUND.problem("dead letter " + id);
        }
        try {
            intake.redrive(id);
            return new Redrive(id, Outcome.PROCESSED, null);
        } catch (RuntimeException failure) {
            if (DatabaseFaults.isTransient(failure)) {
                throw failure;
            }
            deadLetters.failedAgain(id, failure);
            return new Redrive(id, Outcome.FAILED, DeadLetters.reason(failure));
        }
    }

    /** Empties every projection and has it read again from the start of the topics. */
    public Instant rebuild() {
        intake.rebuild();
        return clock.instant();
    }

    /**
     * For answers that must be whole or not be given.
     *
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503) until a rebuild is through
     */
    public void requireComplete() {
        if (positions.isRebuilding()) {
            throw CommonProblem.REBUILDING.problem();
        }
    }

    private List<TopicState> topics() {
        Set<String> topics = intake.topics();
        if (topics.isEmpty()) {
            return List.of();
        }
        try {
            Map<TopicPartition, Long> ends = kafka.endOffsets(topics);
            Map<TopicPartition, Long> reached = positions.all();
            boolean rebuilding = positions.isRebuilding();
            return ends.entrySet().stream()
                    .map(
                            end ->
                                    state(
                                            end.getKey(),
                                            Math.max(0, reached.getOrDefault(end.getKey(), 0L)),
                                            end.getValue(),
                                            rebuilding))
                    .sorted(
                            Comparator.comparing(TopicState::topic)
                                    .thenComparingInt(TopicState::partition))
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw CommonProblem.UNAVAILABLE.problem();
        } catch (ExecutionException | TimeoutException brokerAway) {
            throw CommonProblem.UNAVAILABLE.problem();
        }
    }

    private static TopicState state(
            TopicPartition partition, long position, long end, boolean rebuilding) {
        return new TopicState(
                partition.topic(),
                partition.partition(),
                position,
                end,
                Math.max(0, end - position),
                rebuilding);
    }

    private OutboxState outbox() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select count(*), coalesce(extract(epoch from now() - min(created_at)), 0)
                                from outbox where published_at is null\
                                """);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new OutboxState(row.getLong(1), Math.max(0, row.getDouble(2)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
