package th.hrd.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** An aggregate as small as can be: it counts, and says so. */
@ApplicationScoped
class Counters {

    static final String TOPIC = "hrd.sample.counter.v1";
    static final String TYPE = "hrd.sample.counter-raised.v1";

    record CounterState(UUID counterId, int value) {}

    private final DataSource database;
    private final Outbox outbox;

    Counters(DataSource database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    UUID create(int value) {
        UUID id = Ids.next();
        store(id, value, 1);
        return id;
    }

    @Transactional
    void raise(UUID id, int value, long version) {
        store(id, value, version);
    }

    @Transactional
    void raiseAndFail(UUID id, int value, long version) {
        store(id, value, version);
        throw new IllegalStateException("after the fact was written");
    }

    private void store(UUID id, int value, long version) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement(
                                """
                                insert into counter values (?, ?, ?)
                                on conflict (id) do update set value = excluded.value, version = excluded.version\
                                """)) {
            upsert.setObject(1, id);
            upsert.setInt(2, value);
            upsert.setLong(3, version);
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        outbox.append(new Fact(TOPIC, id.toString(), TYPE, version, new CounterState(id, value)));
    }
}
