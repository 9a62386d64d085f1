package th.hrd.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes committed outbox rows in their order, one relay per database at a time. A broker that
 * is away only delays: the rows stay, and are published when it is back. A crash between publishing
 * and marking publishes twice, with the same id, which every inbox notices.
 */
@ApplicationScoped
class EventRelay {

    private static final Logger LOG = Logger.getLogger(EventRelay.class);

    /** Any number, as long as every relay of the database uses the same. */
    private static final long ADVISORY_LOCK = 0x4852_445FL;

    private static final int TRANSACTION_SECONDS = 120;
    private static final long HOUSEKEEPING_EVERY_NANOS = TimeUnit.HOURS.toNanos(1);

    private final DataSource database;
    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final InstantSource clock;
    private final String source;

    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("event-relay").daemon().unstarted(this::run);
    private volatile boolean running = true;

    EventRelay(
            DataSource database,
            KafkaClients kafka,
            MessagingConfig config,
            InstantSource clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.kafka = kafka;
        this.config = config;
        this.clock = clock;
        this.source = source;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        nudge();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Says that a commit left something to publish. */
    void nudge() {
        nudges.release();
    }

    private void run() {
        boolean topicsExist = config.produces().isEmpty();
        long lastHousekeeping = System.nanoTime();
        while (running) {
            try {
                if (!topicsExist) {
                    kafka.createTopics(config.produces().orElseThrow(), config.partitions());
                    topicsExist = true;
                }
                while (running && publishBatch() == config.batchSize()) {
                    LOG.debug("a full batch: more may be waiting");
                }
                if (System.nanoTime() - lastHousekeeping > HOUSEKEEPING_EVERY_NANOS) {
                    forgetOldRows();
                    lastHousekeeping = System.nanoTime();
                }
                await(config.sweepEvery().toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failure) {
                LOG.warnf("events wait in the outbox: %s", failure.getMessage());
                LOG.debug("relay failure", failure);
                pause();
            }
        }
    }

    private void await(long millis) throws InterruptedException {
        if (nudges.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            nudges.drainPermits();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.retryAfter().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private int publishBatch() {
        return QuarkusTransaction.requiringNew()
                .timeout(TRANSACTION_SECONDS)
                .call(
                        () -> {
                            try (Connection connection = database.getConnection()) {
                                if (!lock(connection)) {
                                    return 0;
                                }
                                List<Row> rows = unpublished(connection);
                                if (!rows.isEmpty()) {
                                    send(rows);
                                    markPublished(connection, rows);
                                }
                                return rows.size();
                            }
                        });
    }

    /**
     * Also keeps the transaction from reading the whole table for a batch: so a plan is made while
     * the table is small, and kept when a file has filled it.
     */
    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select pg_try_advisory_xact_lock(?), set_config('enable_seqscan', 'off',"
                                + " true)")) {
            select.setLong(1, ADVISORY_LOCK);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private List<Row> unpublished(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select seq, id, aggregatetype, aggregateid, type, sequence, payload, created_at
                        from outbox where published_at is null order by seq limit ?\
                        """)) {
            select.setInt(1, config.batchSize());
            try (ResultSet row = select.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(
                            new Row(
                                    row.getLong("seq"),
                                    row.getObject("id", UUID.class),
                                    new Fact(
                                            row.getString("aggregatetype"),
                                            row.getString("aggregateid"),
                                            row.getString("type"),
                                            row.getLong("sequence"),
                                            row.getString("payload")),
                                    row.getObject("created_at", OffsetDateTime.class).toInstant()));
                }
                return rows;
            }
        }
    }

    private void send(List<Row> rows) throws InterruptedException {
        Producer<String, String> producer = kafka.producer();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(rows.size());
        for (Row row : rows) {
            acknowledgements.add(
                    producer.send(
                            CloudEvents.write(
                                    source,
                                    row.id,
                                    row.fact,
                                    (String) row.fact.data(),
                                    row.createdAt)));
        }
        producer.flush();
        try {
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause().getMessage(), refused);
        }
    }

    private void markPublished(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update outbox set published_at = ? where seq = any(?)")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setArray(
                    2, connection.createArrayOf("bigint", rows.stream().map(Row::seq).toArray()));
            update.executeUpdate();
        }
    }

    /** Published rows stay for a while as evidence, then go; the topics keep the state for good. */
    private void forgetOldRows() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            OffsetDateTime before =
                                    clock.instant()
                                            .minus(config.keepFor())
                                            .atOffset(ZoneOffset.UTC);
                            for (String delete :
                                    List.of(
                                            "delete from outbox where published_at < ?",
                                            "delete from inbox where received_at < ?",
                                            "delete from idempotency_key where created_at < ?")) {
                                try (Connection connection = database.getConnection();
                                        PreparedStatement statement =
                                                connection.prepareStatement(delete)) {
                                    statement.setObject(1, before);
                                    statement.executeUpdate();
                                } catch (SQLException failure) {
                                    throw new IllegalStateException(failure);
                                }
                            }
                        });
    }

    private record Row(long seq, UUID id, Fact fact, Instant createdAt) {}
}
