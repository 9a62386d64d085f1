package th.hrd.platform.messaging;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the newest state of every key of the topics named in {@code hrd.replica.topics}, as JSON. A
 * service reads it through SQL views of its own, which say in its own words what it needs; nothing
 * of another service's classes comes in.
 */
@ApplicationScoped
@Priority(StateReplica.BEFORE_OTHER_HANDLERS)
class StateReplica implements EventHandler {

    static final int BEFORE_OTHER_HANDLERS = 1;

    private final DataSource database;
    private final Optional<Set<String>> topics;

    StateReplica(
            DataSource database,
            @ConfigProperty(name = "hrd.replica.topics") Optional<Set<String>> topics) {
        this.database = database;
        this.topics = topics;
    }

    @Override
    public Set<String> topics() {
        return topics.orElse(Set.of());
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement(
                                """
                                insert into replica (topic, key, sequence, data) values (?, ?, ?, ?::jsonb)
                                on conflict (topic, key) do update
                                set sequence = excluded.sequence, data = excluded.data
                                where replica.sequence < excluded.sequence\
                                """)) {
            for (IncomingEvent event : newestOfEachKey(events)) {
                upsert.setString(1, event.topic());
                upsert.setString(2, event.key());
                upsert.setLong(3, event.sequence());
                upsert.setString(4, event.data().toString());
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One statement takes the whole batch, and PostgreSQL refuses to touch a row twice in one. */
    private static Collection<IncomingEvent> newestOfEachKey(List<IncomingEvent> events) {
        Map<String, IncomingEvent> newest = new LinkedHashMap<>();
        events.forEach(
                event ->
                        newest.merge(
                                event.topic() + "/" + event.key(),
                                event,
                                (one, other) -> other.sequence() > one.sequence() ? other : one));
        return newest.values();
    }

    @Override
    public void reset() {
        try (Connection connection = database.getConnection();
                PreparedStatement truncate = connection.prepareStatement("truncate replica")) {
            truncate.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
