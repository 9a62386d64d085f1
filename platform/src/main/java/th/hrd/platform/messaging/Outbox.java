package th.hrd.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.sql.CopyRows;

/**
 * Where a fact is written in the transaction that made it true, to be published after the commit.
 */
@ApplicationScoped
public class Outbox {

    /** From so many on, COPY is faster than statements in a batch. */
    private static final int WORTH_A_COPY = 20;

    private final DataSource database;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;
    private final EventRelay relay;

    Outbox(
            DataSource database,
            ObjectMapper json,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction,
            EventRelay relay) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Outside a transaction this is a bug, and fails at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Fact fact) {
        append(List.of(fact));
    }

    /** Facts of one transaction, published in the given order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<Fact> facts) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = database.getConnection()) {
            if (facts.size() < WORTH_A_COPY) {
                insert(connection, facts, now);
            } else {
                copy(connection, facts, now);
            }
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("fact could not be stored", failure);
        }
        transaction.registerInterposedSynchronization(new NudgeAfterCommit(relay));
    }

    private void insert(Connection connection, List<Fact> facts, OffsetDateTime now)
            throws SQLException, JsonProcessingException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into outbox (id, aggregatetype, aggregateid, type, sequence, payload, created_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)\
                        """)) {
            for (Fact fact : facts) {
                insert.setObject(1, Ids.next());
                insert.setString(2, fact.topic());
                insert.setString(3, fact.key());
                insert.setString(4, fact.type());
                insert.setLong(5, fact.sequence());
                insert.setString(6, json.writeValueAsString(fact.data()));
                insert.setObject(7, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void copy(Connection connection, List<Fact> facts, OffsetDateTime now)
            throws SQLException, JsonProcessingException {
        var rows =
                new CopyRows(
                        "outbox (id, aggregatetype, aggregateid, type, sequence, payload,"
                                + " created_at)");
        for (Fact fact : facts) {
            rows.add(Ids.next())
                    .add(fact.topic())
                    .add(fact.key())
                    .add(fact.type())
                    .add(fact.sequence())
                    .add(json.writeValueAsString(fact.data()))
                    .add(now)
                    .endRow();
        }
        rows.into(connection);
    }

    private record NudgeAfterCommit(EventRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do: the row is already part of the transaction.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.nudge();
            }
        }
    }
}
