package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventIndexTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path directory;

    private EventIndex index;

    @BeforeEach
    void readIndex() throws IOException {
        index =
                EventIndex.read(
                        Files.writeString(
                                directory.resolve("asyncapi.yaml"),
                                """
                                channels:
                                  thing:
                                    address: hrd.sample.thing.v1
                                    x-key: thingId
                                    messages:
                                      made: {$ref: '#/components/messages/made'}
                                      broken: {name: hrd.sample.thing-broken.v1}
                                operations:
                                  a_sends: {action: send, x-service: a, channel: {$ref: '#/channels/thing'}}
                                  b_receives: {action: receive, x-service: b, channel: {$ref: '#/channels/thing'}}
                                components:
                                  messages:
                                    made: {name: hrd.sample.thing-made.v1}
                                """));
    }

    @Test
    void sendersAndReceiversAreKeptApart() {
        assertThat(index.sentBy("a")).containsExactly("hrd.sample.thing.v1");
        assertThat(index.receivedBy("a")).isEmpty();
        assertThat(index.receivedBy("b")).containsExactly("hrd.sample.thing.v1");
    }

    @Test
    void factsAreThoseOfTheTopicsSent() {
        assertThat(index.typesOf("a"))
                .containsExactly("hrd.sample.thing-broken.v1", "hrd.sample.thing-made.v1");
        assertThat(index.typesOf("b")).isEmpty();
        assertThat(index.firstTypeReceivedBy("b")).contains("hrd.sample.thing-made.v1");
    }

    @Test
    void theKeyIsTheMemberTheChannelNames() throws JsonProcessingException {
        assertThat(index.keyOf("hrd.sample.thing-made.v1", JSON.readTree("{\"thingId\":\"7\"}")))
                .isEqualTo("7");
        assertThat(index.topicOf("hrd.sample.thing-made.v1")).isEqualTo("hrd.sample.thing.v1");
    }

    @Test
    void dataThatBreaksItsSchemaIsTold() throws IOException {
        Path schema =
                Files.writeString(
                        directory.resolve("thing.schema.json"),
                        """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema",
                         "type": "object", "required": ["thingId"],
                         "properties": {"thingId": {"type": "string", "format": "uuid"}}}
                        """);
        assertThat(EventFiles.violations(schema, JSON.readTree("{\"thingId\":\"7\"}"))).hasSize(1);
        assertThat(EventFiles.violations(schema, JSON.readTree("{}"))).hasSize(1);
        assertThat(EventFiles.violations(directory.resolve("none.json"), JSON.readTree("{}")))
                .hasSize(1);
    }
}
