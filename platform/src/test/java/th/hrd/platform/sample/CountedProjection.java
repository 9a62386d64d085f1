package th.hrd.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.platform.messaging.EventHandler;
import th.hrd.platform.messaging.IncomingEvent;

/** A projection that notices being told twice. */
@ApplicationScoped
class CountedProjection implements EventHandler {

    private final DataSource database;

    CountedProjection(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Counters.TOPIC);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            var state = event.as(Counters.CounterState.class);
            if (state.value() < 0) {
                throw new IllegalArgumentException("a counter cannot be negative");
            }
            count(state.counterId(), state.value());
        }
    }

    @Override
    public void reset() {
        execute("truncate counted");
    }

    private void count(UUID id, int value) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement(
                                """
                                insert into counted values (?, ?, 1)
                                on conflict (id) do update
                                set value = excluded.value, deliveries = counted.deliveries + 1\
                                """)) {
            upsert.setObject(1, id);
            upsert.setInt(2, value);
            upsert.executeUpdate();
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
