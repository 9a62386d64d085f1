package th.hrd.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds one call against the contract.
 *
 * <p>Written here, because {@code swagger-request-validator} 2.46.0 validates OpenAPI 3.1 with a
 * draft 4 schema library: given {@code type: string} it lets a number pass, and it knows neither
 * {@code const} nor {@code type: [string, "null"]}. The schemas are left to networknt's validator,
 * which speaks the dialect of 3.1.
 */
final class ContractFilter implements Filter {

    /**
     * HTTP's own headers; OpenAPI has them described by content and security, not as parameters.
     */
    private static final Set<String> NOT_PARAMETERS =
            Set.of("accept", "content-type", "authorization");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiContract contract;
    private final boolean requestMustMatch;
    private final RecordedCalls calls;

    ContractFilter(ApiContract contract, boolean requestMustMatch, RecordedCalls calls) {
        this.contract = contract;
        this.requestMustMatch = requestMustMatch;
        this.calls = calls;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification responseSpecification,
            FilterContext context) {
        Response response = context.next(request, responseSpecification);
        URI uri = URI.create(request.getURI());
        Optional<ApiOperation> operation = contract.find(request.getMethod(), uri.getPath());
        if (operation.isEmpty()) {
            // A probe of the platform's own answers (404 of no path, 405) needs no operation.
            if (requestMustMatch) {
                throw new AssertionError(
                        "the contract has no operation %s %s"
                                .formatted(request.getMethod(), uri.getPath()));
            }
            return response;
        }
        calls.add(operation.get().id(), response.statusCode());
        var violations = new ArrayList<String>();
        if (requestMustMatch) {
            violations.addAll(requestViolations(operation.get(), request, uri));
        }
        violations.addAll(responseViolations(operation.get(), response));
        if (String.valueOf(response.getContentType()).startsWith("application/problem+json")) {
            NationalIdScan.in(utf8(response.asByteArray()))
                    .forEach(place -> violations.add("response: a national ID in a problem"));
        }
        if (!violations.isEmpty()) {
            throw new AssertionError(message(operation.get(), request, response, violations));
        }
        return response;
    }

    private List<String> requestViolations(
            ApiOperation operation, FilterableRequestSpecification request, URI uri) {
        var violations = new ArrayList<String>();
        Map<String, List<String>> query = queryOf(uri);
        Map<String, String> path = pathOf(operation, uri.getPath());
        for (ApiParameter parameter : operation.parameters()) {
            List<String> values =
                    switch (parameter.in()) {
                        case "path" -> List.of(path.getOrDefault(parameter.name(), ""));
                        case "query" -> query.getOrDefault(parameter.name(), List.of());
                        default -> request.getHeaders().getValues(parameter.name());
                    };
            violations.addAll(parameterViolations(parameter, values));
        }
        Set<String> known =
                operation.parameters().stream()
                        .filter(parameter -> parameter.in().equals("query"))
                        .map(ApiParameter::name)
                        .collect(Collectors.toSet());
        query.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violations.add("request: unknown query parameter " + name));
        violations.addAll(bodyViolations(operation, request));
        return violations;
    }

    private List<String> parameterViolations(ApiParameter parameter, List<String> values) {
        String place = "request " + parameter.in() + " " + parameter.name();
        if (NOT_PARAMETERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        if (values.isEmpty()) {
            return parameter.required() ? List.of(place + ": missing") : List.of();
        }
        JsonNode schema = contract.deref(parameter.node().path("schema"));
        JsonNode value;
        if (types(schema).contains("array")) {
            JsonNode items = contract.deref(schema.path("items"));
            var array = JsonNodeFactory.instance.arrayNode();
            values.stream()
                    .flatMap(
                            one ->
                                    parameter.joinedByCommas()
                                            ? Arrays.stream(one.split(",", -1))
                                            : Stream.of(one))
                    .forEach(one -> array.add(typed(one, items)));
            value = array;
        } else {
            value = typed(values.getFirst(), schema);
        }
        return contract.violations(parameter.schemaPointer(), value).stream()
                .map(violation -> place + violation)
                .toList();
    }

    private List<String> bodyViolations(
            ApiOperation operation, FilterableRequestSpecification request) {
        Object body = request.getBody();
        var declared = operation.requestBody();
        if (body == null) {
            boolean required =
                    declared.map(known -> known.node().path("required").asBoolean()).orElse(false);
            return required ? List.of("request body: missing") : List.of();
        }
        if (declared.isEmpty()) {
            return List.of("request body: the operation takes none");
        }
        String text = body instanceof byte[] bytes ? utf8(bytes) : body.toString();
        return contentViolations("request body", declared.get(), request.getContentType(), text);
    }

    private List<String> responseViolations(ApiOperation operation, Response response) {
        String status = Integer.toString(response.statusCode());
        var declared = operation.response(status);
        if (declared.isEmpty()) {
            return List.of(
                    "response: status %s is not documented, only %s"
                            .formatted(status, operation.statuses()));
        }
        var violations = new ArrayList<String>();
        for (var header : declared.get().node().path("headers").properties()) {
            String pointer =
                    header.getValue().has("$ref")
                            ? contract.lastReference(header.getValue())
                            : declared.get().pointer()
                                    + "/headers/"
                                    + ApiContract.escape(header.getKey());
            violations.addAll(
                    headerViolations(header.getKey(), header.getValue(), pointer, response));
        }
        String body = utf8(response.asByteArray());
        if (declared.get().mediaTypes().isEmpty()) {
            if (!body.isEmpty()) {
                violations.add("response body: none is documented for " + status);
            }
        } else if (!operation.method().equals("HEAD")) {
            violations.addAll(
                    contentViolations(
                            "response body", declared.get(), response.contentType(), body));
        }
        return violations;
    }

    private List<String> headerViolations(
            String name, JsonNode declared, String pointer, Response response) {
        JsonNode header = contract.deref(declared);
        @Nullable String value = response.header(name);
        if (value == null) {
            return header.path("required").asBoolean()
                    ? List.of("response header " + name + ": missing")
                    : List.of();
        }
        JsonNode schema = contract.deref(header.path("schema"));
        return contract.violations(pointer + "/schema", typed(value, schema)).stream()
                .map(violation -> "response header " + name + violation)
                .toList();
    }

    private List<String> contentViolations(
            String place,
            ApiOperation.Located declared,
            @Nullable String contentType,
            String body) {
        String type = contentType == null ? "" : contentType.replaceFirst("\\s*;.*", "");
        if (!declared.mediaTypes().contains(type)) {
            return List.of(
                    "%s: content type '%s' is not documented, only %s"
                            .formatted(place, type, declared.mediaTypes()));
        }
        if (!type.endsWith("/json") && !type.endsWith("+json")) {
            return List.of();
        }
        try {
            JsonNode value = JSON.readTree(body);
            return contract.violations(declared.schemaPointer(type), value).stream()
                    .map(violation -> place + violation)
                    .toList();
        } catch (JsonProcessingException e) {
            return List.of(place + ": not JSON: " + e.getOriginalMessage());
        }
    }

    /** A parameter travels as text; its schema speaks of JSON values. */
    private static JsonNode typed(String text, JsonNode schema) {
        Set<String> types = types(schema);
        var nodes = JsonNodeFactory.instance;
        if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
            return nodes.booleanNode(Boolean.parseBoolean(text));
        }
        if ((types.contains("integer") || types.contains("number"))
                && Pattern.matches("-?\\d+(\\.\\d+)?", text)) {
            var number = new BigDecimal(text);
            return number.scale() == 0
                    ? nodes.numberNode(number.toBigInteger())
                    : nodes.numberNode(number);
        }
        return nodes.textNode(text);
    }

    static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream().map(JsonNode::asText).collect(Collectors.toSet())
                : Set.of(type.asText());
    }

    private static Map<String, String> pathOf(ApiOperation operation, String path) {
        var values = new LinkedHashMap<String, String>();
        String[] template = operation.path().split("/", -1);
        String[] actual = path.split("/", -1);
        for (int i = 0; i < template.length && i < actual.length; i++) {
            // A segment is either a literal or one template: the suite's paths need no more.
            Matcher name = Pattern.compile("\\{([^}]+)}").matcher(template[i]);
            if (name.matches()) {
                values.put(name.group(1), actual[i]);
            }
        }
        return values;
    }

    private static Map<String, List<String>> queryOf(URI uri) {
        var values = new LinkedHashMap<String, List<String>>();
        if (uri.getRawQuery() == null || uri.getRawQuery().isEmpty()) {
            return values;
        }
        for (String pair : uri.getRawQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.computeIfAbsent(decoded(name), key -> new ArrayList<>()).add(decoded(value));
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String message(
            ApiOperation operation,
            FilterableRequestSpecification request,
            Response response,
            List<String> violations) {
        @Nullable Object sent = request.getBody();
        return """
        %s (%s %s) breaks its contract:
          %s
        sent: %s
        received %s: %s\
        """
                .formatted(
                        operation.id(),
                        request.getMethod(),
                        request.getURI(),
                        String.join("\n  ", violations),
                        sent,
                        response.statusCode(),
                        utf8(response.asByteArray()));
    }
}
