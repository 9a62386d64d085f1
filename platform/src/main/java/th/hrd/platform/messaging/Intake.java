package th.hrd.platform.messaging;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Applies events to the projections: all of a batch, its position and its duplicates' memory in one
 * transaction.
 */
@ApplicationScoped
class Intake {

    private final List<EventHandler> handlers;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final DataSource database;
    private final InstantSource clock;

    Intake(
            @All List<EventHandler> handlers,
            Positions positions,
            DeadLetters deadLetters,
            DataSource database,
            InstantSource clock) {
        this.handlers = handlers;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.database = database;
        this.clock = clock;
    }

    Set<String> topics() {
        return handlers.stream()
                .flatMap(handler -> handler.topics().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    void apply(
            List<ConsumerRecord<String, String>> records,
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to) {
        // First of all, so that its row lock makes a rebuild wait for this batch, or this batch
        // notice the rebuild.
        positions.advance(from, to);
        dispatch(firstDeliveries(records.stream().map(CloudEvents::read).toList()));
    }

    @Transactional
    void putAside(
            ConsumerRecord<String, String> record,
            RuntimeException failure,
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> to) {
        positions.advance(from, to);
        deadLetters.add(record, failure);
    }

    @Transactional
    void redrive(UUID deadLetter) {
        dispatch(firstDeliveries(List.of(deadLetters.read(deadLetter))));
        deadLetters.resolve(deadLetter);
    }

    @Transactional
    void rebuild() {
        positions.rewind();
        execute("truncate inbox");
        handlers.forEach(EventHandler::reset);
    }

    private void dispatch(List<IncomingEvent> events) {
        for (EventHandler handler : handlers) {
            Set<String> topics = handler.topics();
            List<IncomingEvent> concerned =
                    events.stream().filter(event -> topics.contains(event.topic())).toList();
            if (!concerned.isEmpty()) {
                handler.handle(concerned);
            }
        }
    }

    private List<IncomingEvent> firstDeliveries(List<IncomingEvent> events) {
        Map<UUID, IncomingEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into inbox (event_id, received_at)
                                select id, ? from unnest(?) id on conflict do nothing returning event_id\
                                """)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(2, connection.createArrayOf("uuid", byId.keySet().toArray()));
            Set<UUID> unseen = new HashSet<>();
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    unseen.add(row.getObject(1, UUID.class));
                }
            }
            return byId.values().stream().filter(event -> unseen.contains(event.id())).toList();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
