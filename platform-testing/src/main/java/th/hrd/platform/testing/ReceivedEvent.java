package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** An event read from the broker. */
public record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        JsonNode data) {

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }
}
