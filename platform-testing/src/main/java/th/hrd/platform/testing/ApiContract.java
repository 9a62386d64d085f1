package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI 3.1 document with everything it refers to, read once.
 *
 * <p>Documents it refers to are taken in under {@code /x-documents/<file name>} and every reference
 * is rewritten to point there, so that one tree holds the whole contract and JSON Schema validation
 * resolves inside it.
 */
final class ApiContract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String ADDRESS = "https://contract.test/openapi";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final ObjectNode root;
    private final List<ApiOperation> operations = new ArrayList<>();
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private ApiContract(ObjectNode root) {
        this.root = root;
        root.path("paths")
                .properties()
                .forEach(path -> readOperations(path.getKey(), path.getValue()));
        ObjectNode closed = root.deepCopy();
        new ClosedSchemas(closed).close();
        this.schemas =
                SchemaRegistry.withDefaultDialect(
                        Dialects.getOpenApi31(),
                        registry ->
                                registry.schemas(Map.of(ADDRESS, closed.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    /** The contract of the service whose tests are running. */
    static ApiContract ofService() {
        return Holder.CONTRACT;
    }

    static ApiContract read(Path file) {
        return new ApiContract(new Bundle(file).document());
    }

    JsonNode document() {
        return root;
    }

    List<ApiOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation a request is for: literal segments win over templates. */
    Optional<ApiOperation> find(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.matches(method, path))
                .min(ApiOperation.MOST_LITERAL_FIRST);
    }

    /** Follows {@code $ref} until something else comes; the node's own members win over it. */
    JsonNode deref(JsonNode node) {
        return deref(root, node);
    }

    static JsonNode deref(JsonNode root, JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            String pointer = at.get("$ref").asText().substring(1);
            at = root.at(pointer);
            if (at.isMissingNode()) {
                throw new IllegalStateException("the contract refers to nothing: " + pointer);
            }
        }
        return at;
    }

    /** What is wrong with a value, in the words of the schema at this place of the contract. */
    List<String> violations(String schemaPointer, JsonNode value) {
        Schema schema =
                compiled.computeIfAbsent(
                        schemaPointer,
                        pointer -> schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + pointer)));
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .distinct()
                .toList();
    }

    private void readOperations(String path, JsonNode pathItemOrRef) {
        JsonNode pathItem = deref(pathItemOrRef);
        String pathPointer = "/paths/" + escape(path);
        if (pathItemOrRef.has("$ref")) {
            pathPointer = pathItemOrRef.get("$ref").asText().substring(1);
        }
        for (var member : pathItem.properties()) {
            if (METHODS.contains(member.getKey())) {
                String pointer = pathPointer + "/" + member.getKey();
                var parameters = new LinkedHashMap<String, ApiParameter>();
                addParameters(parameters, pathItem.path("parameters"), pathPointer);
                addParameters(parameters, member.getValue().path("parameters"), pointer);
                operations.add(
                        new ApiOperation(
                                this,
                                member.getKey().toUpperCase(Locale.ROOT),
                                basePath() + path,
                                pointer,
                                member.getValue(),
                                List.copyOf(parameters.values())));
            }
        }
    }

    private String basePath() {
        String url = root.path("servers").path(0).path("url").asText("");
        String path = url.replaceFirst("^[a-z]+://[^/]*", "");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private void addParameters(
            Map<String, ApiParameter> parameters, JsonNode declared, String ownerPointer) {
        for (int i = 0; i < declared.size(); i++) {
            JsonNode parameter = deref(declared.get(i));
            String pointer =
                    declared.get(i).has("$ref")
                            ? lastReference(declared.get(i))
                            : ownerPointer + "/parameters/" + i;
            var read = new ApiParameter(parameter, pointer + "/schema");
            parameters.put(read.in() + " " + read.name(), read);
        }
    }

    /** The pointer at which a chain of references ends. */
    String lastReference(JsonNode reference) {
        String pointer = reference.get("$ref").asText().substring(1);
        JsonNode target = root.at(pointer);
        return target.has("$ref") ? lastReference(target) : pointer;
    }

    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static final class Holder {
        private static final ApiContract CONTRACT = read(ModuleUnderTest.openApi());
    }

    /** Reads a document and all it refers to into one tree. */
    private static final class Bundle {

        private final Path main;
        private final ObjectNode document;
        private final ObjectNode others = YAML.createObjectNode();
        private final Map<Path, String> names = new TreeMap<>();

        Bundle(Path main) {
            this.main = main.toAbsolutePath().normalize();
            this.document = load(this.main);
            rewrite(this.document, this.main);
            // Only now: the tree must not grow while it is walked.
            document.set("x-documents", others);
        }

        ObjectNode document() {
            return document;
        }

        private void rewrite(JsonNode node, Path file) {
            if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
                object.put("$ref", rewritten(object.get("$ref").asText(), file));
            }
            node.forEach(child -> rewrite(child, file));
        }

        private String rewritten(String reference, Path file) {
            int hash = reference.indexOf('#');
            String fragment = hash < 0 ? "" : reference.substring(hash + 1);
            Path target =
                    hash == 0
                            ? file
                            : file.resolveSibling(
                                            hash < 0 ? reference : reference.substring(0, hash))
                                    .normalize();
            return target.equals(main)
                    ? "#" + fragment
                    : "#/x-documents/" + escape(nameOf(target)) + fragment;
        }

        private String nameOf(Path target) {
            @Nullable String known = names.get(target);
            if (known != null) {
                return known;
            }
            String name = main.getParent().relativize(target).toString();
            names.put(target, name);
            ObjectNode other = load(target);
            others.set(name, other);
            rewrite(other, target);
            return name;
        }

        private static ObjectNode load(Path file) {
            try {
                return (ObjectNode) YAML.readTree(file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
    }
}
