package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Schemas and examples of the facts in {@code api-specs/events}. */
final class EventFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = ".schema.json";
    private static final String EXAMPLE = ".example.json";

    private EventFiles() {}

    /** {@code hrd.organisation.agency-registered.v1} lies in {@code organisation/}. */
    static Path schemaFile(String type) {
        return file(type, SCHEMA);
    }

    static JsonNode example(String type) {
        return read(file(type, EXAMPLE));
    }

    static List<Path> examples() {
        try (Stream<Path> files = Files.walk(ModuleUnderTest.events())) {
            return files.filter(file -> file.toString().endsWith(EXAMPLE)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path schemaOf(Path example) {
        return example.resolveSibling(example.getFileName().toString().replace(EXAMPLE, SCHEMA));
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What is wrong with the data of an event, in the words of its schema; empty when nothing. */
    static List<String> violations(Path schemaFile, JsonNode data) {
        if (!Files.exists(schemaFile)) {
            return List.of("there is no schema " + schemaFile);
        }
        var registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()));
        Schema schema =
                registry.getSchema(
                        SchemaLocation.of(schemaFile.toUri().toString()), read(schemaFile));
        return schema.validate(data).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Path file(String type, String suffix) {
        String[] parts = type.split("\\.", 3);
        return ModuleUnderTest.events().resolve(parts[1]).resolve(parts[2] + suffix);
    }
}
