package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes every object schema of a contract refuse properties it does not name, unless it says itself
 * what else it takes.
 *
 * <p>Without this an answer could carry a property the contract does not know, and no test would
 * see it. {@code unevaluatedProperties} is set where a schema is used (a body, a property, an
 * item), not where it is composed ({@code allOf}), so that compositions keep working.
 */
final class ClosedSchemas {

    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final ObjectNode document;

    ClosedSchemas(ObjectNode document) {
        this.document = document;
    }

    void close() {
        visit(document, false);
    }

    private void visit(JsonNode node, boolean inExample) {
        if (!inExample && node instanceof ObjectNode object) {
            closeMember(object, "schema");
            closeMember(object, "items");
            closeMember(object, "additionalProperties");
            object.path("properties").forEach(this::closeUse);
        }
        node.properties()
                .forEach(
                        member ->
                                visit(
                                        member.getValue(),
                                        inExample
                                                || member.getKey().equals("example")
                                                || member.getKey().equals("examples")));
        if (node.isArray()) {
            node.forEach(element -> visit(element, inExample));
        }
    }

    private void closeMember(ObjectNode owner, String name) {
        JsonNode schema = owner.get(name);
        if (schema != null && schema.isObject()) {
            closeUse(schema);
        }
    }

    private void closeUse(JsonNode use) {
        if (use instanceof ObjectNode schema
                && !schema.has("additionalProperties")
                && !schema.has("unevaluatedProperties")
                && namesProperties(schema, 0)) {
            schema.put("unevaluatedProperties", false);
        }
    }

    private boolean namesProperties(JsonNode schema, int depth) {
        JsonNode target = ApiContract.deref(document, schema);
        if (target.has("properties")) {
            return true;
        }
        // Compositions nest a few levels at most; the bound only guards against circles.
        return depth < 5
                && COMPOSITIONS.stream()
                        .flatMap(composition -> target.path(composition).valueStream())
                        .anyMatch(part -> namesProperties(part, depth + 1));
    }
}
