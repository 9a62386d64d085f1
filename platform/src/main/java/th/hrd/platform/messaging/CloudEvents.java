package th.hrd.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 in the binary mode of its Kafka binding: attributes in headers, the data as the
 * record's value.
 */
final class CloudEvents {

    private static final String ID = "ce_id";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SEQUENCE = "ce_sequence";

    private CloudEvents() {}

    static ProducerRecord<String, String> write(
            String source, UUID id, Fact fact, String payload, Instant time) {
        var published = new ProducerRecord<String, String>(fact.topic(), fact.key(), payload);
        Headers headers = published.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, id.toString());
        put(headers, "ce_source", "/hrd/" + source);
        put(headers, TYPE, fact.type());
        put(headers, "ce_subject", fact.key());
        put(headers, TIME, time.toString());
        put(headers, SEQUENCE, Long.toString(fact.sequence()));
        put(headers, "content-type", "application/json");
        return published;
    }

    /**
     * @throws IllegalArgumentException when an attribute is missing or the value is no JSON
     */
    static IncomingEvent read(ConsumerRecord<String, String> received) {
        Headers headers = received.headers();
        try {
            return new IncomingEvent(
                    UUID.fromString(get(headers, ID)),
                    get(headers, TYPE),
                    received.topic(),
                    received.key(),
                    Long.parseLong(get(headers, SEQUENCE)),
                    Instant.parse(get(headers, TIME)),
                    IncomingEvent.JSON.readTree(received.value()));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    "not a CloudEvent with a JSON value: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
