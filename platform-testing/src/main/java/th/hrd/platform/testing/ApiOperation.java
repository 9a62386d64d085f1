package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One operation of a contract.
 *
 * @param path the template, with the server's base path in front
 * @param pointer where the operation stands in the contract, as a JSON pointer
 * @param parameters of the path item and of the operation together
 */
record ApiOperation(
        ApiContract contract,
        String method,
        String path,
        String pointer,
        JsonNode node,
        List<ApiParameter> parameters) {

    static final Comparator<ApiOperation> MOST_LITERAL_FIRST =
            Comparator.comparingInt(operation -> operation.path.split("\\{", -1).length);

    String id() {
        return node.path("operationId").asText(method + " " + path);
    }

    boolean matches(String method, String path) {
        String pattern =
                Pattern.compile("\\{[^/{}]+}")
                        .splitAsStream(this.path)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^/]+"));
        if (this.path.endsWith("}")) {
            pattern += "[^/]+";
        }
        return this.method.equals(method) && Pattern.matches(pattern, path);
    }

    /** The roles that may call it; empty when anyone may. */
    Set<String> roles() {
        return node.path("x-roles")
                .valueStream()
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String scope() {
        return node.path("x-scope").asText();
    }

    Set<String> statuses() {
        return node.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The response for a status, and where it stands; empty when the contract does not list it. */
    Optional<Located> response(String status) {
        String key = statuses().contains(status) ? status : "default";
        return located(node.path("responses").path(key), pointer + "/responses/" + key);
    }

    Optional<Located> requestBody() {
        return located(node.path("requestBody"), pointer + "/requestBody");
    }

    private Optional<Located> located(JsonNode at, String pointer) {
        if (at.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                at.has("$ref")
                        ? new Located(contract, contract.deref(at), contract.lastReference(at))
                        : new Located(contract, at, pointer));
    }

    /** A request body or response with its place in the contract. */
    record Located(ApiContract contract, JsonNode node, String pointer) {

        Set<String> mediaTypes() {
            return node.path("content").properties().stream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        JsonNode schema(String mediaType) {
            return node.path("content").path(mediaType).path("schema");
        }

        String schemaPointer(String mediaType) {
            return pointer + "/content/" + ApiContract.escape(mediaType) + "/schema";
        }

        /** The first example of a media type; missing when there is none. */
        JsonNode example(String mediaType) {
            JsonNode media = node.path("content").path(mediaType);
            if (media.has("example")) {
                return media.get("example");
            }
            return media.path("examples")
                    .valueStream()
                    .map(example -> contract.deref(example).path("value"))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
        }
    }
}
