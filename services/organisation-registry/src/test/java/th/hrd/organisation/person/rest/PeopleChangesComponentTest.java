package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PeopleChangesComponentTest {

    private static final String CHANGES = "/v1/agencies/{agency}/people-changes";
    private static final String DAY = "2025-10-01";

    @Inject SessionFactory hibernate;

    private UUID agency;

    @BeforeEach
    void aDepartment() {
        agency = Registry.aDepartment();
    }

    @Test
    void theChangesOfADayAreRecordedTogetherWhateverTheirOrder() {
        Map<String, Object> official = change("HR-1");
        official.put("supervisorSourceId", "HR-2");
        Map<String, Object> head = change("HR-2");
        head.put("headsUnit", true);
        head.put("supervisorSourceId", "HR-1");

        Response created = send(DAY, official, head);

        created.then()
                .statusCode(200)
                .body("effectiveFrom", equalTo(DAY))
                .body("outcomes.sourceId", contains("HR-1", "HR-2"))
                .body("outcomes.outcome", contains("CREATED", "CREATED"));
        List<String> ids = created.path("outcomes.personId");
        assertThat(factOf(ids.getFirst())).containsExactly(ids.getLast());
        assertThat(factOf(ids.getLast())).containsExactly(ids.getFirst());

        head.put("positionLevel", "K3");
        head.put("familyNameTh", "ใหม่");
        send("2026-01-01", official, head)
                .then()
                .statusCode(200)
                .body("outcomes.outcome", contains("UNCHANGED", "UPDATED"))
                .body("outcomes[0].changedFields", empty())
                .body(
                        "outcomes[1].changedFields",
                        contains("familyNameTh", "positionLevel", "effectiveFrom"));
        assertThat(factOf(ids.getFirst())).hasSize(1);
    }

    @Test
    void oneFaultAndNothingIsRecorded() {
        Map<String, Object> wrong = change("HR-2");
        wrong.put("positionLevel", "Z9");
        wrong.put("identity", Map.of("kind", "THAI_ID", "number", Registry.newNationalId()));
        Map<String, Object> unsupervised = change("HR-3");
        unsupervised.put("supervisorSourceId", "HR-404");

        send(DAY, change("HR-1"), wrong, unsupervised)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("#/changes/1/positionLevel", "#/changes/2/supervisorSourceId"))
                .body("errors.code", contains("CODE_NOT_IN_LIST", "SUPERVISOR_UNKNOWN"));
        wrong.put("identity", Map.of("kind", "THAI_ID", "number", "1234567890123"));
        send(DAY, change("HR-1"), wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/changes/1/identity/number"));
        assertThat(known()).isEmpty();
    }

    @Test
    void aContradictionAndNothingIsRecorded() {
        Map<String, Object> gone = change("HR-2");
        gone.put("effectiveFrom", "2024-10-01");
        gone.remove("sourceId");
        Registry.put(agency, "HR-2", gone);
        gone.put("effectiveFrom", "2025-01-01");
        Registry.put(Registry.aDepartment(), "P-1", gone);
        gone.remove("effectiveFrom");
        gone.put("sourceId", "HR-2");

        send(DAY, change("HR-1"), gone)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGES_REFUSED"))
                .body("errors.pointer", contains("#/changes/1"))
                .body("errors.code", contains("HAS_MOVED_ON"));
        assertThat(known()).isEmpty();
    }

    @Test
    void onePersonUnderTwoKeysIsAContradiction() {
        Map<String, Object> again = change("HR-2");
        Map<String, Object> official = change("HR-1");
        again.put("identity", official.get("identity"));

        send(DAY, official, again)
                .then()
                .statusCode(409)
                .body("errors.code", contains("TRANSFER_NOT_AFTER_CURRENT"));
        assertThat(known()).isEmpty();
    }

    @Test
    void aSupervisorWhoLeavesInTheSameCallIsNone() {
        send("2024-10-01", change("HR-1")).then().statusCode(200);
        Map<String, Object> leaving = change("HR-1");
        leaving.put("status", "LEFT");
        Map<String, Object> official = change("HR-2");
        official.put("supervisorSourceId", "HR-1");

        send(DAY, leaving, official)
                .then()
                .statusCode(422)
                .body("errors.code", contains("SUPERVISOR_UNKNOWN"))
                .body("errors.pointer", contains("#/changes/1/supervisorSourceId"));
        send("2025-09-30", official).then().statusCode(200);
    }

    @Test
    void whatACallNeedsIsReadOnceAndNotForEachPerson() {
        Map<?, ?>[] many =
                IntStream.range(0, 20).mapToObj(i -> change("HR-" + i)).toArray(Map[]::new);
        send(DAY, many).then().statusCode(200);
        Statistics statistics = hibernate.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        send(DAY, many).then().statusCode(200);

        statistics.setStatisticsEnabled(false);
        assertThat(statistics.getCollectionFetchCount()).isZero();
        assertThat(
                        Arrays.stream(statistics.getQueries())
                                .filter(query -> query.contains("EditionVersion("))
                                .mapToLong(
                                        query ->
                                                statistics
                                                        .getQueryStatistics(query)
                                                        .getExecutionCount())
                                .sum())
                .isEqualTo(1);
    }

    @Test
    void aKeyComesOnce() {
        send(DAY, change("HR-1"), change("HR-1"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("SOURCE_ID_TWICE"))
                .body("errors.pointer", contains("#/changes/1/sourceId"));
    }

    @Test
    void theSameRequestAgainIsAnsweredAsBefore() {
        Map<String, Object> body = Map.of("effectiveFrom", DAY, "changes", List.of(change("HR-1")));
        Response first = sendUnder("same-key-" + agency, body);

        sendUnder("same-key-" + agency, body)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .body("outcomes.outcome", contains("CREATED"));
        assertThat(factOf(first.path("outcomes[0].personId"))).hasSize(1);
    }

    @Test
    void manyAreSentAtOnce() {
        Map<?, ?>[] everybody =
                IntStream.range(0, 500).mapToObj(i -> change("HR-" + i)).toArray(Map[]::new);

        Response created = send(DAY, everybody);

        created.then().statusCode(200);
        assertThat(created.<List<String>>path("outcomes.outcome"))
                .hasSize(500)
                .containsOnly("CREATED");
        assertThat(send(DAY, everybody).<List<String>>path("outcomes.outcome"))
                .containsOnly("UNCHANGED");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Contract.givenBadInput(Registry.hrOf(agency))
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{")
                .post(CHANGES, agency)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/plain")
                .body("-")
                .post(CHANGES, agency)
                .then()
                .statusCode(415);
        Contract.givenBadInput(Registry.hrOf(agency))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("effectiveFrom", DAY, "changes", List.of(Map.of("sourceId", "HR-1"))))
                .post(CHANGES, agency)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/changes/0/identity",
                                "#/changes/0/givenNameTh",
                                "#/changes/0/familyNameTh",
                                "#/changes/0/personnelType",
                                "#/changes/0/digitalTargetGroup",
                                "#/changes/0/status"));
        agency = UUID.randomUUID();
        send(DAY, change("HR-1")).then().statusCode(404);
        agency = Registry.registered(Registry.ministry(Registry.newSlug()));
        send(DAY, change("HR-1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"));
    }

    private static Map<String, Object> change(String sourceId) {
        Map<String, Object> change = Registry.official(Registry.newNationalId());
        change.remove("effectiveFrom");
        change.put("sourceId", sourceId);
        return change;
    }

    private Response send(String day, Map<?, ?>... changes) {
        return sendUnder(
                UUID.randomUUID().toString(),
                Map.of("effectiveFrom", day, "changes", List.of(changes)));
    }

    private Response sendUnder(String key, Map<String, ?> body) {
        return Contract.given(Registry.hrOf(agency))
                .header("Idempotency-Key", key)
                .body(body)
                .post(CHANGES, agency);
    }

    private List<String> known() {
        return Contract.given(Registry.hrOf(agency))
                .get("/v1/agencies/{agency}/people", agency)
                .path("items.sourceId");
    }

    /** The supervisors in the facts of a person, one fact after the other. */
    private static List<String> factOf(String person) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.key().equals(person))
                .map(row -> row.data().at("/assignments/0/supervisorId").asText())
                .toList();
    }
}
