package th.hrd.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import th.hrd.localstack.LocalStack;

/** The broker's topics as any reader sees them. */
record Topics(LocalStack stack) {

    static Topics of(LocalStack stack) {
        return new Topics(stack);
    }

    /** How many records were ever written; 0 for a topic nobody has created. */
    long count(String topic) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /**
     * A fact as published; one published twice is equal.
     *
     * @param id of the fact
     * @param sequence its place among the facts of its key
     */
    record Event(String id, long sequence) {}

    /** The sequences of a key's events, in the order of the topic. */
    List<Long> sequences(String topic, String key) {
        return eventsByKey(topic).getOrDefault(key, List.of()).stream()
                .map(Event::sequence)
                .toList();
    }

    /** All events by their key, in the order of the topic. */
    Map<String, List<Event>> eventsByKey(String topic) {
        Map<String, List<Event>> events = new HashMap<>();
        forEach(
                topic,
                event ->
                        events.computeIfAbsent(event.key(), _ -> new ArrayList<>())
                                .add(
                                        new Event(
                                                header(event, "ce_id"),
                                                Long.parseLong(header(event, "ce_sequence")))));
        return events;
    }

    Set<String> names() {
        try (var consumer = consumer()) {
            return Set.copyOf(consumer.listTopics().keySet());
        }
    }

    /** Hands over every key, value and header of a topic as text. */
    void forEachText(String topic, Consumer<String> texts) {
        forEach(
                topic,
                event -> {
                    texts.accept(String.valueOf(event.key()));
                    texts.accept(String.valueOf(event.value()));
                    for (Header header : event.headers()) {
                        texts.accept(new String(header.value(), StandardCharsets.UTF_8));
                    }
                });
    }

    private void forEach(String topic, Consumer<ConsumerRecord<String, String>> events) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events);
            }
        }
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, String> consumer, String topic) {
        return consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
