package th.hrd.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;

/**
 * Events that could not be processed, kept whole until someone has mended the cause and drives them
 * again (ADR-0007).
 */
@ApplicationScoped
class DeadLetters {

    private static final int LONGEST_REASON = 2_000;

    private final DataSource database;
    private final InstantSource clock;

    DeadLetters(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An event that fails again in a rebuild is the dead letter it was before, tried once more. */
    void add(ConsumerRecord<String, String> record, RuntimeException failure) {
        String eventId = header(record, "ce_id");
        if (eventId != null && countAgain(record.topic(), eventId, failure)) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into dead_letter
                                (id, topic, key, event_id, type, sequence, time, payload, reason, attempts, failed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)\
                                """)) {
            insert.setObject(1, Ids.next());
            insert.setString(2, record.topic());
            insert.setString(3, record.key());
            insert.setString(4, eventId);
            insert.setString(5, header(record, "ce_type"));
            insert.setString(6, header(record, "ce_sequence"));
            insert.setString(7, header(record, "ce_time"));
            insert.setString(8, record.value());
            insert.setString(9, reason(failure));
            insert.setObject(10, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException unstored) {
            throw new IllegalStateException(unstored);
        }
    }

    private boolean countAgain(String topic, String eventId, RuntimeException failure) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update dead_letter set attempts = attempts + 1, failed_at = ?, reason = ?
                                where topic = ? and event_id = ? and resolved_at is null\
                                """)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, reason(failure));
            update.setString(3, topic);
            update.setString(4, eventId);
            return update.executeUpdate() > 0;
        } catch (SQLException unstored) {
            throw new IllegalStateException(unstored);
        }
    }

    /** Open dead letters, oldest first. */
    List<DeadLetter> open(@Nullable UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select id, topic, key, type, event_id, failed_at, reason, attempts from dead_letter
                                where resolved_at is null and (?::uuid is null or id > ?::uuid) order by id limit ?\
                                """)) {
            select.setObject(1, after);
            select.setObject(2, after);
            select.setInt(3, limit);
            try (ResultSet row = select.executeQuery()) {
                List<DeadLetter> found = new ArrayList<>();
                while (row.next()) {
                    found.add(
                            new DeadLetter(
                                    row.getObject("id", UUID.class),
                                    row.getString("topic"),
                                    row.getString("key"),
                                    row.getString("type"),
                                    row.getString("event_id"),
                                    row.getObject("failed_at", OffsetDateTime.class).toInstant(),
                                    row.getString("reason"),
                                    row.getInt("attempts")));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int countOpen() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select count(*) from dead_letter where resolved_at is null");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    boolean isOpen(UUID id) {
        return find(id).isPresent();
    }

    /**
     * The event as it came, to be tried again.
     *
     * @throws IllegalArgumentException when it still cannot be read as a CloudEvent
     */
    IncomingEvent read(UUID id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no open dead letter " + id))
                .toEvent();
    }

    void resolve(UUID id) {
        update(
                "update dead_letter set resolved_at = ?, attempts = attempts + 1 where id = ?",
                id,
                null);
    }

    void failedAgain(UUID id, RuntimeException failure) {
        update(
                "update dead_letter set failed_at = ?, attempts = attempts + 1, reason = ? where id"
                        + " = ?",
                id,
                reason(failure));
    }

    static String reason(RuntimeException failure) {
        String words = String.valueOf(failure.getMessage());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            words = words + " < " + cause.getMessage();
        }
        return words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words;
    }

    private void update(String statement, UUID id, @Nullable String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            int place = 1;
            update.setObject(place++, clock.instant().atOffset(ZoneOffset.UTC));
            if (reason != null) {
                update.setString(place++, reason);
            }
            update.setObject(place, id);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Optional<Stored> find(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select topic, key, event_id, type, sequence, time, payload from dead_letter
                                where id = ? and resolved_at is null for update\
                                """)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Stored(
                                        row.getString("topic"),
                                        row.getString("key"),
                                        row.getString("event_id"),
                                        row.getString("type"),
                                        row.getString("sequence"),
                                        row.getString("time"),
                                        row.getString("payload")))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private record Stored(
            String topic,
            String key,
            String eventId,
            String type,
            String sequence,
            String time,
            String payload) {

        IncomingEvent toEvent() {
            try {
                return new IncomingEvent(
                        UUID.fromString(eventId),
                        type,
                        topic,
                        key,
                        Long.parseLong(sequence),
                        Instant.parse(time),
                        IncomingEvent.JSON.readTree(payload));
            } catch (JsonProcessingException | RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "not a CloudEvent with a JSON value", unreadable);
            }
        }
    }
}
