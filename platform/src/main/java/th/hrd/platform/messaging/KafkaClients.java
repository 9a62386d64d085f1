package th.hrd.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The connections to the broker, made when first needed and set for safety before speed. */
@ApplicationScoped
class KafkaClients {

    /**
     * Above the largest request body a service takes, so that nothing it accepted is refused by the
     * broker.
     */
    private static final int LARGEST_MESSAGE = 4 * 1024 * 1024;

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    private final String bootstrapServers;
    private final MessagingConfig config;
    private @Nullable Producer<String, String> producer;
    private @Nullable Admin admin;

    KafkaClients(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            MessagingConfig config) {
        this.bootstrapServers = bootstrapServers;
        this.config = config;
    }

    synchronized Producer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = common();
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_MESSAGE);
            // The relay holds a transaction while it waits, so a broker that is away must be
            // noticed soon.
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
            producer =
                    new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    /**
     * A consumer that never commits to the broker: positions are kept where the work is (ADR-0006).
     */
    Consumer<String, String> consumer(String group) {
        Map<String, Object> settings = common();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchSize());
        // A database that is away is waited for within the poll loop; the partitions stay ours
        // meanwhile.
        settings.put(
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) TimeUnit.MINUTES.toMillis(30));
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /**
     * Creates what does not exist yet: compacted, because each record carries its key's whole
     * state.
     */
    void createTopics(Collection<String> topics, int partitions)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, String> compacted =
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                        "0.3",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(LARGEST_MESSAGE));
        var created =
                admin().createTopics(
                                topics.stream()
                                        .map(
                                                topic ->
                                                        new NewTopic(
                                                                        topic,
                                                                        Optional.of(partitions),
                                                                        Optional.empty())
                                                                .configs(compacted))
                                        .toList());
        for (var outcome : created.values().values()) {
            try {
                outcome.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
        }
    }

    /**
     * The offset the next record of each partition will get; a topic nobody has created yet has no
     * partitions.
     */
    Map<TopicPartition, Long> endOffsets(Set<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        Set<TopicPartition> partitions = partitions(topics);
        var offsets =
                admin().listOffsets(
                                partitions.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        partition -> partition,
                                                        partition -> OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (TopicPartition partition : partitions) {
            ends.put(
                    partition,
                    offsets.partitionResult(partition)
                            .get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                            .offset());
        }
        return ends;
    }

    private Set<TopicPartition> partitions(Set<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        Set<TopicPartition> partitions = new HashSet<>();
        for (var description : admin().describeTopics(topics).topicNameValues().values()) {
            try {
                TopicDescription topic =
                        description.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
                topic.partitions()
                        .forEach(
                                part ->
                                        partitions.add(
                                                new TopicPartition(
                                                        topic.name(), part.partition())));
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failure;
                }
            }
        }
        return partitions;
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = common();
            settings.put(
                    CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER_WITHIN.toMillis());
            settings.put(
                    CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                    (int) ANSWER_WITHIN.toMillis());
            admin = Admin.create(settings);
        }
        return admin;
    }

    private Map<String, Object> common() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        // A topic that another service has yet to create is found within seconds, not minutes.
        settings.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 3_000);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(ANSWER_WITHIN);
        }
        if (admin != null) {
            admin.close(ANSWER_WITHIN);
        }
    }
}
