package th.hrd.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import th.hrd.platform.problem.DatabaseFaults;

/**
 * Reads the topics of all handlers on one thread and hands batches to the {@link Intake}. What
 * fails for good is put aside and the rest goes on; what fails because the database is away is
 * tried again until it is back.
 */
@ApplicationScoped
class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Intake intake;
    private final Positions positions;
    private final KafkaClients kafka;
    private final MessagingConfig config;
    private final String group;

    private final Thread thread =
            Thread.ofPlatform().name("event-consumer").daemon().unstarted(this::run);
    private final Map<TopicPartition, Long> reached = new HashMap<>();
    private volatile boolean running = true;

    EventConsumer(
            Intake intake,
            Positions positions,
            KafkaClients kafka,
            MessagingConfig config,
            @ConfigProperty(name = "quarkus.application.name") String group) {
        this.intake = intake;
        this.positions = positions;
        this.kafka = kafka;
        this.config = config;
        this.group = group;
    }

    void start(@Observes StartupEvent started) {
        if (!intake.topics().isEmpty()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        while (running) {
            try (Consumer<String, String> consumer = kafka.consumer(group)) {
                consumer.subscribe(intake.topics(), new SeekToStoredPositions(consumer));
                while (running) {
                    work(consumer);
                }
            } catch (WakeupException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("reading events pauses: %s", DeadLetters.reason(failure));
                LOG.debug("consumer failure", failure);
                pause();
            }
        }
    }

    private void work(Consumer<String, String> consumer) {
        ConsumerRecords<String, String> polled = consumer.poll(POLL);
        try {
            if (polled.isEmpty()) {
                noticeRebuild(consumer);
            } else {
                applyUntilDone(polled);
            }
        } catch (Positions.Moved moved) {
            LOG.infof("positions changed, reading them anew: %s", moved.getMessage());
            seek(consumer, consumer.assignment());
        }
    }

    private void applyUntilDone(ConsumerRecords<String, String> polled) {
        List<ConsumerRecord<String, String>> batch = new ArrayList<>(polled.count());
        polled.forEach(batch::add);
        try {
            retrying(() -> intake.apply(batch, reached, ends(batch)));
            reached.putAll(ends(batch));
        } catch (Positions.Moved moved) {
            throw moved;
        } catch (RuntimeException oneIsBad) {
            rethrowIfItMayPass(oneIsBad);
            LOG.debugf(
                    "a batch of %d is tried one by one: %s",
                    batch.size(), DeadLetters.reason(oneIsBad));
            batch.forEach(this::applyOrPutAside);
        }
    }

    private void applyOrPutAside(ConsumerRecord<String, String> record) {
        Map<TopicPartition, Long> after = ends(List.of(record));
        try {
            retrying(() -> intake.apply(List.of(record), reached, after));
        } catch (Positions.Moved moved) {
            throw moved;
        } catch (RuntimeException permanent) {
            rethrowIfItMayPass(permanent);
            LOG.errorf(
                    "event %s of %s is put aside: %s",
                    record.key(), record.topic(), DeadLetters.reason(permanent));
            retrying(() -> intake.putAside(record, permanent, reached, after));
        }
        reached.putAll(after);
    }

    /**
     * A database that is away while the service stops says nothing about the event: it is read
     * again after the start.
     */
    private static void rethrowIfItMayPass(RuntimeException failure) {
        if (DatabaseFaults.isTransient(failure)) {
            throw failure;
        }
    }

    /** Runs the work again for as long as only the database is in the way. */
    private void retrying(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (!DatabaseFaults.isTransient(failure) || !running) {
                    throw failure;
                }
                LOG.warnf("the database is away, events wait: %s", DeadLetters.reason(failure));
                pause();
            }
        }
    }

    /**
     * A rebuild is a change of the stored positions, and may have been asked of another instance.
     */
    private void noticeRebuild(Consumer<String, String> consumer) {
        Map<TopicPartition, Long> stored = positions.all();
        for (TopicPartition partition : consumer.assignment()) {
            if (!stored.getOrDefault(partition, Positions.FROM_THE_START)
                    .equals(reached.get(partition))) {
                throw new Positions.Moved(partition);
            }
        }
    }

    private void seek(Consumer<String, String> consumer, Collection<TopicPartition> partitions) {
        positions.addUnknown(consumer.endOffsets(partitions));
        Map<TopicPartition, Long> stored = positions.all();
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long next = stored.get(partition);
            reached.put(partition, next);
            consumer.seek(partition, Math.max(next, beginnings.get(partition)));
        }
    }

    private static Map<TopicPartition, Long> ends(List<ConsumerRecord<String, String>> records) {
        Map<TopicPartition, Long> ends = new HashMap<>();
        records.forEach(
                record ->
                        ends.put(
                                new TopicPartition(record.topic(), record.partition()),
                                record.offset() + 1));
        return ends;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.retryAfter().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private final class SeekToStoredPositions implements ConsumerRebalanceListener {

        private final Consumer<String, String> consumer;

        SeekToStoredPositions(Consumer<String, String> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            seek(consumer, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(reached::remove);
        }
    }
}
