package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row of the service's outbox, published or not.
 *
 * @param position of the row: the order in which facts are published
 * @param sequence version of the aggregate, rising per key
 */
public record OutboxRow(
        long position, String topic, String key, String type, long sequence, JsonNode data) {}
