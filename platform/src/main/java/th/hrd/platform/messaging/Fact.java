package th.hrd.platform.messaging;

/**
 * Something that happened to an aggregate, with the aggregate's whole state after it.
 *
 * @param topic the aggregate's state topic, for example {@code hrd.organisation.agency.v1}
 * @param key the aggregate's id: the record key, and what compaction keeps the newest fact of
 * @param type past tense and versioned, for example {@code hrd.organisation.agency-renamed.v1}
 * @param sequence rises with every fact of the key; a reader never lets a lower one overwrite a
 *     higher
 * @param data the state, written as JSON according to the schema in api-specs/events
 */
public record Fact(String topic, String key, String type, long sequence, Object data) {}
