package th.hrd.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact of another service, as read from its topic.
 *
 * @param id the CloudEvents id, the same however often the event is delivered
 * @param sequence the aggregate's version after the fact
 * @param data the aggregate's state
 */
public record IncomingEvent(
        UUID id,
        String type,
        String topic,
        String key,
        long sequence,
        Instant time,
        JsonNode data) {

    // Tolerant on purpose, unlike the mapper of the HTTP edge: a producer may add fields within v1.
    static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /**
     * The state in the reader's own terms.
     *
     * @throws IllegalArgumentException when the data does not fit: the event goes to the dead
     *     letters
     */
    public <T> T as(Class<T> payload) {
        try {
            return JSON.treeToValue(data, payload);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    type + " does not fit " + payload.getSimpleName(), unreadable);
        }
    }
}
