package th.hrd.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event on its way into the broker, as another service would send it: CloudEvents attributes in
 * the headers, the state as JSON value.
 *
 * @param data the value as text, so that a test can also send what is no JSON
 */
public record TestEvent(
        UUID id, String topic, String key, String type, long sequence, Instant time, String data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An event with a new id; {@code type} for example {@code hrd.plan.plan-approved.v1}. */
    public static TestEvent of(String topic, String key, String type, String data) {
        return new TestEvent(UUID.randomUUID(), topic, key, type, 1, Instant.now(), data);
    }

    /**
     * The producer's own example of a fact, {@code api-specs/events/<context>/<fact>.example.json},
     * on the topic and with the key {@code asyncapi.yaml} gives it.
     *
     * @param type for example {@code hrd.organisation.agency-registered.v1}
     */
    public static TestEvent example(String type) {
        EventIndex index = EventIndex.ofSuite();
        JsonNode data = EventFiles.example(type);
        return of(index.topicOf(type), index.keyOf(type, data), type, data.toString());
    }

    /** The example under another key, for example of an agency the test made up. */
    public static TestEvent example(String topic, String key, String type) {
        return of(topic, key, type, EventFiles.example(type).toString());
    }

    public TestEvent withSequence(long newSequence) {
        return new TestEvent(id, topic, key, type, newSequence, time, data);
    }

    public TestEvent withKey(String newKey) {
        return new TestEvent(id, topic, newKey, type, sequence, time, data);
    }

    /** The same event with a new id: a second delivery of one state, not a duplicate. */
    public TestEvent withNewId() {
        return new TestEvent(UUID.randomUUID(), topic, key, type, sequence, time, data);
    }

    public TestEvent withData(String newData) {
        return new TestEvent(id, topic, key, type, sequence, time, newData);
    }

    /** Replaces one member of the data; {@code pointer} for example {@code /status}. */
    public TestEvent with(String pointer, Object value) {
        try {
            JsonNode tree = JSON.readTree(data);
            int last = pointer.lastIndexOf('/');
            JsonNode parent = tree.at(pointer.substring(0, last));
            String member = pointer.substring(last + 1);
            if (!(parent instanceof ObjectNode object)) {
                throw new IllegalArgumentException("no object at " + pointer + " in " + data);
            }
            object.set(member, JSON.valueToTree(value));
            return withData(tree.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + data, e);
        }
    }

    /** The headers of CloudEvents' binary mode. */
    Map<String, byte[]> headers() {
        return Map.of(
                "ce_specversion", utf8("1.0"),
                "ce_id", utf8(id.toString()),
                "ce_source", utf8("/hrd/test"),
                "ce_type", utf8(type),
                "ce_subject", utf8(key),
                "ce_time", utf8(time.toString()),
                "ce_sequence", utf8(Long.toString(sequence)),
                "content-type", utf8("application/json"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
