package th.hrd.platform.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events of the test broker, and the outbox they come from. */
public final class PublishedEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private PublishedEvents() {}

    /** Sends events as another service would, in order, and returns when the broker has them. */
    public static void publish(TestEvent... events) {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        StackAddress.BROKER.get(),
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (TestEvent event : events) {
                var message = new ProducerRecord<>(event.topic(), event.key(), event.data());
                event.headers().forEach(message.headers()::add);
                producer.send(message).get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the test broker refused an event", e.getCause());
        }
    }

    /** Sends events and waits until the service has taken them in. */
    public static void deliver(TestEvent... events) {
        publish(events);
        awaitConsumed();
    }

    /** Waits until the service has published all its facts and read all it subscribes to. */
    public static void awaitConsumed() {
        var admin = Tokens.role("ocsc-admin");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () ->
                                Contract.given(admin)
                                        .get("/v1/operations/consumption")
                                        .then()
                                        .statusCode(200)
                                        .body("caughtUp", equalTo(true)));
    }

    /** Waits for an event on a topic and returns it. */
    public static ReceivedEvent awaitOn(String topic, Predicate<ReceivedEvent> wanted) {
        return await("an event on " + topic)
                .atMost(PATIENCE)
                .until(() -> on(topic).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** All events of a topic so far, in the order of their partitions. */
    public static List<ReceivedEvent> on(String topic) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        StackAddress.BROKER.get(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest");
        var events = new ArrayList<ReceivedEvent>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> events.add(read(message)));
            }
        }
        return events;
    }

    /** The outbox in the order of publication. */
    public static List<OutboxRow> outbox() {
        var rows = new ArrayList<OutboxRow>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(
                                """
                                select seq, aggregatetype, aggregateid, type, sequence, payload
                                from outbox order by seq\
                                """)) {
            while (result.next()) {
                rows.add(
                        new OutboxRow(
                                result.getLong("seq"),
                                result.getString("aggregatetype"),
                                result.getString("aggregateid"),
                                result.getString("type"),
                                result.getLong("sequence"),
                                JSON.readTree(result.getString("payload"))));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read the outbox", e);
        }
        return rows;
    }

    /** A connection to the service's database, as its owner. */
    public static Connection connect() {
        try {
            return DriverManager.getConnection(
                    StackAddress.JDBC_URL.get(),
                    StackAddress.JDBC_USER.get(),
                    StackAddress.JDBC_PASSWORD.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReceivedEvent read(ConsumerRecord<String, byte[]> message) {
        var headers = new TreeMap<String, String>();
        Arrays.stream(message.headers().toArray())
                .forEach(
                        header ->
                                headers.put(
                                        header.key(),
                                        new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new ReceivedEvent(
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    message.key(),
                    headers,
                    JSON.readTree(new String(message.value(), StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event on " + message.topic() + " is no JSON", e);
        }
    }
}
