package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter as the contract declares it, references resolved. */
record ApiParameter(JsonNode node, String schemaPointer) {

    String name() {
        return node.path("name").asText();
    }

    /** {@code path}, {@code query} or {@code header}. */
    String in() {
        return node.path("in").asText();
    }

    boolean required() {
        return node.path("required").asBoolean();
    }

    /** Whether a list is sent as one value with commas instead of once per item. */
    boolean joinedByCommas() {
        return !node.path("explode").asBoolean(true);
    }
}
