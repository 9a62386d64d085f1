package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The operations every service offers those who run it, on its own topics and projections.
 *
 * <p>Extend it with {@code @QuarkusTest} and {@code @WithTestResource} of {@link TestStack}. The
 * rebuild comes before the dead letters: reading from the start brings broken events up again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class OperationsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONSUMPTION = "/v1/operations/consumption";
    private static final String DEAD_LETTERS = "/v1/operations/dead-letters";
    private static final String REDRIVE = DEAD_LETTERS + "/{id}/redrive";

    private final EventIndex index = EventIndex.ofSuite();
    private final String service = ModuleUnderTest.service();

    @Test
    @Order(1)
    void theTopicsReadAreThoseOfTheIndex() {
        Set<String> read = new HashSet<>(consumption().<String>getList("topics.topic"));
        assertThat(read).isEqualTo(index.receivedBy(service));
    }

    @Test
    @Order(2)
    void aRebuildEndsInEqualContent() {
        PublishedEvents.awaitConsumed();
        List<String> before = replica();

        Contract.given(admin()).post("/v1/operations/rebuild").then().statusCode(202);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> {
                            JsonPath now = consumption();
                            assertThat(now.getBoolean("caughtUp")).isTrue();
                            assertThat(now.<Boolean>getList("topics.rebuilding"))
                                    .doesNotContain(true);
                        });
        assertThat(replica()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void aBrokenEventIsPutAsideAndProcessedOnceMended() {
        UUID eventId = breakAnEvent();
        String letter = awaitLetter(eventId);

        JsonPath failed = redrive(letter);
        assertThat(failed.getString("outcome")).isEqualTo("FAILED");
        assertThat(failed.getString("reason")).isNotBlank();
        assertThat(letters().stream().filter(found -> found.get("id").equals(letter)))
                .singleElement()
                .satisfies(found -> assertThat(found.get("attempts")).isEqualTo(2));

        mend(letter);
        JsonPath mended = redrive(letter);
        assertThat(mended.getString("outcome")).as(mended.prettify()).isEqualTo("PROCESSED");
        assertThat(letters()).noneMatch(found -> found.get("id").equals(letter));
        Contract.given(admin()).post(REDRIVE, letter).then().statusCode(404);
    }

    @Test
    @Order(4)
    void deadLettersComeInPages() {
        String first = awaitLetter(breakAnEvent());
        String second = awaitLetter(breakAnEvent());
        try {
            JsonPath page =
                    Contract.given(admin())
                            .queryParam("limit", 1)
                            .get(DEAD_LETTERS)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            assertThat(page.<Object>getList("items")).hasSize(1);
            Contract.given(admin())
                    .queryParam("limit", 1)
                    .queryParam("cursor", page.getString("nextCursor"))
                    .get(DEAD_LETTERS)
                    .then()
                    .statusCode(200);
            Contract.givenBadInput(admin())
                    .queryParam("cursor", "not-a-cursor")
                    .get(DEAD_LETTERS)
                    .then()
                    .statusCode(400);
            Contract.givenBadInput(admin())
                    .queryParam("limit", 0)
                    .get(DEAD_LETTERS)
                    .then()
                    .statusCode(422);
            Contract.givenBadInput(admin())
                    .queryParam("limit", 0)
                    .get(DEAD_LETTERS)
                    .then()
                    .statusCode(422);
        } finally {
            for (String letter : List.of(first, second)) {
                mend(letter);
                redrive(letter);
            }
        }
    }

    private static Tokens admin() {
        return Tokens.role("ocsc-admin");
    }

    private static JsonPath consumption() {
        return Contract.given(admin()).get(CONSUMPTION).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath redrive(String letter) {
        return Contract.given(admin())
                .post(REDRIVE, letter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Map<String, Object>> letters() {
        return Contract.given(admin())
                .queryParam("limit", 200)
                .get(DEAD_LETTERS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static String awaitLetter(UUID eventId) {
        Optional<String> id =
                await("a dead letter")
                        .atMost(PATIENCE)
                        .until(
                                () ->
                                        letters().stream()
                                                .filter(
                                                        letter ->
                                                                eventId.toString()
                                                                        .equals(
                                                                                letter.get(
                                                                                        "eventId")))
                                                .map(letter -> (String) letter.get("id"))
                                                .findFirst(),
                                Optional::isPresent);
        return id.orElseThrow();
    }

    /** An event of a topic this service reads, torn off in the middle. */
    private UUID breakAnEvent() {
        return index.firstTypeReceivedBy(service)
                .map(
                        type -> {
                            // Sequence 0 is older than any state: mended, it changes nothing.
                            TestEvent broken =
                                    TestEvent.example(type).withSequence(0).withData("{\"torn\":");
                            PublishedEvents.publish(broken);
                            return broken.id();
                        })
                .orElseGet(OperationsTest::insertBrokenLetter);
    }

    /** A service that reads no topic still answers for its dead letters, should it get one. */
    private static UUID insertBrokenLetter() {
        UUID eventId = UUID.randomUUID();
        execute(
                """
                insert into dead_letter
                (id, topic, key, event_id, type, sequence, time, payload, reason, attempts, failed_at)
                values (gen_random_uuid(), 'hrd.test.nothing.v1', 'k', ?, 'hrd.test.nothing.v1', '0',
                        '2026-01-01T00:00:00Z', '{', 'torn', 1, now())\
                """,
                eventId.toString());
        return eventId;
    }

    private void mend(String letter) {
        String payload =
                index.firstTypeReceivedBy(service)
                        .map(type -> TestEvent.example(type).data())
                        .orElse("{}");
        execute(
                "update dead_letter set payload = ? where id = ?::uuid and resolved_at is null",
                payload,
                letter);
    }

    private static void execute(String statement, String... values) {
        try (Connection connection = PublishedEvents.connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setString(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> replica() {
        var rows = new ArrayList<String>();
        try (Connection connection = PublishedEvents.connect();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select r::text from replica r order by topic, key");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
