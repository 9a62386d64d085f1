package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences in structure between a contract and SmallRye's document of the code, both ways.
 *
 * <p>Compared are operations, parameters, success statuses, and of request and response bodies the
 * names, types, enum values and date-like formats of all properties, of request bodies also what is
 * required. Not compared is what annotations cannot tell and behaviour shows: problem responses,
 * what a response always carries, patterns and bounds, descriptions, {@code null}.
 *
 * <p>Written here after trying {@code openapi-diff-core} 2.1.7: of two OpenAPI 3.1 documents in
 * which a property is a string here and an integer there it says they are equal, and a description
 * or a bound that only the contract has it reports as an incompatible change.
 */
final class StructureComparison {

    /** Answered by the platform for every operation; no method of a resource declares them. */
    private static final Set<String> PLATFORM_HEADERS =
            Set.of("accept", "content-type", "authorization", "accept-language");

    private static final Set<String> COMPARED_FORMATS = Set.of("date", "date-time", "uuid");
    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");
    private static final String JSON = "application/json";

    private final ApiContract contract;
    private final ApiContract code;
    private final List<String> differences = new ArrayList<>();

    private StructureComparison(ApiContract contract, ApiContract code) {
        this.contract = contract;
        this.code = code;
    }

    static List<String> differences(ApiContract contract, ApiContract code) {
        var comparison = new StructureComparison(contract, code);
        comparison.compareOperations();
        return comparison.differences;
    }

    private void compareOperations() {
        Map<String, ApiOperation> promised = byAddress(contract);
        Map<String, ApiOperation> written = byAddress(code);
        // Outside of /v1 the platform serves its own pages: problems, health, the contract itself.
        written.keySet()
                .removeIf(address -> !address.contains(" /v1/") && !promised.containsKey(address));
        compareSets("operations", promised.keySet(), written.keySet());
        promised.forEach(
                (address, operation) -> {
                    if (written.containsKey(address)) {
                        compareOperation(operation, written.get(address));
                    }
                });
    }

    private static Map<String, ApiOperation> byAddress(ApiContract document) {
        return document.operations().stream()
                .collect(
                        Collectors.toMap(
                                operation -> operation.method() + " " + operation.path(),
                                Function.identity(),
                                (first, second) -> first,
                                TreeMap::new));
    }

    private void compareOperation(ApiOperation promised, ApiOperation written) {
        String place = promised.id();
        if (!promised.id().equals(written.id())) {
            differences.add("%s: the method is called %s".formatted(place, written.id()));
        }
        compareParameters(place, promised, written);
        compareRequestBodies(place, promised, written);
        Set<String> successes = successes(promised);
        compareSets(place + " success statuses", successes, successes(written));
        for (String status : successes) {
            compareResponses(place + " " + status, status, promised, written);
        }
    }

    private void compareParameters(String place, ApiOperation promised, ApiOperation written) {
        Map<String, ApiParameter> ours = parameters(promised);
        Map<String, ApiParameter> theirs = parameters(written);
        compareSets(place + " parameters", ours.keySet(), theirs.keySet());
        ours.forEach(
                (name, parameter) -> {
                    ApiParameter other = theirs.get(name);
                    if (other == null || parameter.in().equals("header")) {
                        // Whether a header must be there is the platform's answer (400, 428).
                        return;
                    }
                    if (parameter.required() != other.required()) {
                        differences.add(
                                "%s %s: required is %s in the contract, %s in the code"
                                        .formatted(
                                                place,
                                                name,
                                                parameter.required(),
                                                other.required()));
                    }
                    JsonNode schema = code.deref(other.node().path("schema"));
                    if (!ContractFilter.types(schema).contains("object")) {
                        compareSchemas(
                                place + " " + name,
                                parameter.node().path("schema"),
                                other.node().path("schema"),
                                Direction.PARAMETER);
                    }
                });
    }

    private static Map<String, ApiParameter> parameters(ApiOperation operation) {
        var named = new TreeMap<String, ApiParameter>();
        for (ApiParameter parameter : operation.parameters()) {
            String name = parameter.name();
            if (!parameter.in().equals("header")
                    || !isOfThePlatform(name.toLowerCase(Locale.ROOT), operation.method())) {
                named.put(parameter.in() + " " + name, parameter);
            }
        }
        return named;
    }

    private static boolean isOfThePlatform(String header, String method) {
        return PLATFORM_HEADERS.contains(header)
                // A filter answers 304 to every reader who has the state already.
                || (header.equals("if-none-match") && method.equals("GET"));
    }

    private void compareRequestBodies(String place, ApiOperation promised, ApiOperation written) {
        JsonNode ours = promised.requestBody().map(body -> body.schema(JSON)).orElse(missing());
        JsonNode theirs = written.requestBody().map(body -> body.schema(JSON)).orElse(missing());
        if (ours.isMissingNode() != theirs.isMissingNode()) {
            differences.add(
                    "%s: only %s has a JSON request body"
                            .formatted(place, ours.isMissingNode() ? "the code" : "the contract"));
        } else if (!ours.isMissingNode()) {
            compareSchemas(place + " request", ours, theirs, Direction.REQUEST);
        }
    }

    private void compareResponses(
            String place, String status, ApiOperation promised, ApiOperation written) {
        JsonNode ours = promised.response(status).map(body -> body.schema(JSON)).orElse(missing());
        JsonNode theirs = written.response(status).map(body -> body.schema(JSON)).orElse(missing());
        if (ours.isMissingNode()) {
            if (!theirs.isMissingNode() && !theirs.isEmpty()) {
                differences.add(place + ": only the code has a JSON body");
            }
        } else if (theirs.isMissingNode() || theirs.isEmpty()) {
            differences.add(
                    ("%s: the code does not say what it answers; where a method returns Response,"
                                    + " add @APIResponseSchema(value = …View.class, responseCode ="
                                    + " \"%s\") to it and @Produces(APPLICATION_JSON) to the class")
                            .formatted(place, status));
        } else {
            compareSchemas(place + " response", ours, theirs, Direction.RESPONSE);
        }
    }

    private void compareSchemas(String place, JsonNode ours, JsonNode theirs, Direction direction) {
        compareSchemas(place, ours, theirs, direction, new HashSet<>());
    }

    private void compareSchemas(
            String place, JsonNode ours, JsonNode theirs, Direction direction, Set<String> path) {
        // A schema that contains itself has been compared one level up.
        if (!path.add(identity(ours) + "|" + identity(theirs))) {
            return;
        }
        var promised = new Shape(contract, ours);
        var written = new Shape(code, theirs);
        compareSets(place + " types", promised.types(), written.types());
        compareSets(place + " values", promised.values(), written.values());
        compareSets(place + " format", promised.formats(), written.formats());
        Map<String, JsonNode> members = promised.properties();
        Map<String, JsonNode> otherMembers = written.properties();
        if (!members.isEmpty() || !otherMembers.isEmpty()) {
            compareSets(place + " properties", members.keySet(), otherMembers.keySet());
        }
        if (direction == Direction.REQUEST) {
            compareSets(place + " required", promised.required(), written.required());
        }
        members.forEach(
                (name, member) -> {
                    if (otherMembers.containsKey(name)) {
                        compareSchemas(
                                place + "." + name,
                                member,
                                otherMembers.get(name),
                                direction,
                                new HashSet<>(path));
                    }
                });
        if (!promised.items().isMissingNode() && !written.items().isMissingNode()) {
            compareSchemas(
                    place + "[]",
                    promised.items(),
                    written.items(),
                    direction,
                    new HashSet<>(path));
        }
    }

    private static String identity(JsonNode schema) {
        return schema.has("$ref")
                ? schema.get("$ref").asText()
                : Integer.toString(System.identityHashCode(schema));
    }

    private void compareSets(String place, Set<String> promised, Set<String> written) {
        var onlyPromised = new TreeSet<>(promised);
        onlyPromised.removeAll(written);
        var onlyWritten = new TreeSet<>(written);
        onlyWritten.removeAll(promised);
        if (!onlyPromised.isEmpty()) {
            differences.add("%s: only the contract has %s".formatted(place, onlyPromised));
        }
        if (!onlyWritten.isEmpty()) {
            differences.add("%s: only the code has %s".formatted(place, onlyWritten));
        }
    }

    private static Set<String> successes(ApiOperation operation) {
        return operation.statuses().stream()
                .filter(status -> status.startsWith("2"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode missing() {
        return MissingNode.getInstance();
    }

    private enum Direction {
        PARAMETER,
        REQUEST,
        RESPONSE
    }

    /** A schema with its references and compositions seen as one. */
    private record Shape(ApiContract document, JsonNode schema) {

        private Stream<JsonNode> parts() {
            return parts(schema, 0);
        }

        private Stream<JsonNode> parts(JsonNode node, int depth) {
            JsonNode at = document.deref(node);
            Stream<JsonNode> composed =
                    depth > 5
                            ? Stream.empty()
                            : COMPOSITIONS.stream()
                                    .flatMap(name -> at.path(name).valueStream())
                                    .flatMap(part -> parts(part, depth + 1));
            return Stream.concat(Stream.of(at), composed);
        }

        Set<String> types() {
            Set<String> types =
                    parts().flatMap(part -> ContractFilter.types(part).stream())
                            .filter(type -> !type.isEmpty() && !type.equals("null"))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (types.isEmpty() && !properties().isEmpty()) {
                types.add("object");
            }
            return types;
        }

        Set<String> values() {
            return parts().flatMap(part -> part.path("enum").valueStream())
                    .filter(value -> !value.isNull())
                    .map(JsonNode::asText)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> formats() {
            return parts().map(part -> part.path("format").asText())
                    .filter(COMPARED_FORMATS::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Map<String, JsonNode> properties() {
            return parts().flatMap(part -> part.path("properties").properties().stream())
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    Map.Entry::getValue,
                                    (first, second) -> first,
                                    TreeMap::new));
        }

        Set<String> required() {
            return parts().flatMap(part -> part.path("required").valueStream())
                    .map(JsonNode::asText)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        JsonNode items() {
            return parts().map(part -> part.path("items"))
                    .filter(JsonNode::isObject)
                    .findFirst()
                    .orElse(missing());
        }
    }
}
