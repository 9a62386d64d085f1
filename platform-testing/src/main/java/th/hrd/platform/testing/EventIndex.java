package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code api-specs/events/asyncapi.yaml} says of who sends and who receives what. */
record EventIndex(JsonNode root) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static EventIndex ofSuite() {
        return read(ModuleUnderTest.events().resolve("asyncapi.yaml"));
    }

    static EventIndex read(Path file) {
        try {
            return new EventIndex(YAML.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    Set<String> topics() {
        return root.path("channels")
                .valueStream()
                .map(EventIndex::address)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> sentBy(String service) {
        return topics(service, "send");
    }

    Set<String> receivedBy(String service) {
        return topics(service, "receive");
    }

    /** The types of all facts on the topics a service sends. */
    Set<String> typesOf(String service) {
        return root.path("operations")
                .valueStream()
                .filter(operation -> isOf(operation, service, "send"))
                .flatMap(operation -> channelOf(operation).path("messages").valueStream())
                .map(message -> ApiContract.deref(root, message).path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> topics(String service, String action) {
        return root.path("operations")
                .valueStream()
                .filter(operation -> isOf(operation, service, action))
                .map(operation -> address(channelOf(operation)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOf(JsonNode operation, String service, String action) {
        return operation.path("x-service").asText().equals(service)
                && operation.path("action").asText().equals(action);
    }

    private JsonNode channelOf(JsonNode operation) {
        return ApiContract.deref(root, operation.path("channel"));
    }

    private static String address(JsonNode channel) {
        return channel.path("address").asText();
    }
}
