package th.hrd.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                .flatMap(operation -> typesOn(channelOf(operation)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The topic a type of fact is told on. */
    String topicOf(String type) {
        return address(channelWith(type));
    }

    /** The key of an event: its channel names the member of the data that holds it. */
    String keyOf(String type, JsonNode data) {
        return data.path(channelWith(type).path("x-key").asText()).asText();
    }

    Optional<String> firstTypeReceivedBy(String service) {
        Set<String> received = receivedBy(service);
        return root.path("channels")
                .valueStream()
                .filter(channel -> received.contains(address(channel)))
                .flatMap(this::typesOn)
                .findFirst();
    }

    private JsonNode channelWith(String type) {
        return root.path("channels")
                .valueStream()
                .filter(channel -> typesOn(channel).anyMatch(type::equals))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("asyncapi.yaml has no fact " + type));
    }

    private Stream<String> typesOn(JsonNode channel) {
        return channel.path("messages")
                .valueStream()
                .map(message -> ApiContract.deref(root, message).path("name").asText());
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
