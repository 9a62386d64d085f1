package th.hrd.organisation.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.organisation.person.rest.PeopleFile;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** Two records of one person, joined by two people and separated again. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PersonMergeComponentTest {

    private static final String MERGES = "/v1/person-merges";
    private static final String PERSON = "/v1/agencies/{agency}/people/{sourceId}";
    private static final String PROPOSER = "officer-1";
    private static final String REVIEWER = "officer-2";

    private final String mistyped = Registry.newNationalId();
    private final String right = Registry.newNationalId();
    private UUID former;
    private UUID present;
    private String merged;
    private String kept;

    /**
     * Sent by the former agency under a mistyped number, and by the present one under the right.
     */
    @BeforeEach
    void onePersonIsRecordedTwice() {
        former = Registry.aDepartment();
        present = Registry.aDepartment();
        merged = put(former, "F-1", mistyped, "2020-10-01").path("personId");
        kept = put(present, "P-1", right, "2023-10-01").path("personId");
    }

    @Test
    void whateverNamesTheMergedRecordLeadsToTheKeptOne() {
        JsonNode before = assignments(merged);

        approve(propose(kept, merged)).then().statusCode(200).body("status", equalTo("APPROVED"));

        get(former, "F-1").then().statusCode(200).body("personId", equalTo(kept));
        get(present, "P-1").then().statusCode(200).body("personId", equalTo(kept));
        Contract.given(Tokens.role("certifier").body("MERGE-" + kept))
                .body(
                        Map.of(
                                "purpose",
                                "ทดสอบ",
                                "identities",
                                List.of(
                                        Map.of("kind", "THAI_ID", "number", mistyped),
                                        Map.of("kind", "THAI_ID", "number", right))))
                .post("/v1/person-matches")
                .then()
                .body("matches.personId", contains(kept, kept));
        Contract.given(Registry.hrOf(former))
                .get("/v1/agencies/{agency}/people", former)
                .then()
                .body("items", hasSize(0));

        OutboxRow gone = last(merged);
        assertThat(gone.type()).isEqualTo("hrd.organisation.person-merged.v1");
        assertThat(gone.data().path("mergedInto").asText()).isEqualTo(kept);
        assertThat(gone.data().path("assignments")).isEmpty();
        JsonNode held = assignments(kept);
        assertThat(held).hasSize(2);
        assertThat(held.get(0).path("agencyId")).isEqualTo(before.get(0).path("agencyId"));
        assertThat(held.get(0).path("validFrom").asText()).isEqualTo("2020-10-01");
        assertThat(held.get(0).path("validTo").asText()).isEqualTo("2023-10-01");
        assertThat(held.get(1).path("validFrom").asText()).isEqualTo("2023-10-01");
        Contract.given(Registry.hrOf(former))
                .get(PERSON + "/assignments", former, "F-1")
                .then()
                .body("items.assignment.validFrom", contains("2020-10-01"))
                .body("items.assignment.validTo", contains("2023-10-01"));
    }

    @Test
    void aLaterMessageUnderTheMergedNumberGoesToTheKeptPerson() {
        approve(propose(kept, merged));
        UUID next = Registry.aDepartment();

        put(next, "N-1", mistyped, "2025-10-01")
                .then()
                .statusCode(201)
                .body("personId", equalTo(kept));
        put(present, "P-1", right, "2023-10-01").then().statusCode(409);
        put(former, "F-1", mistyped, "2024-10-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("HAS_MOVED_ON"));
    }

    @Test
    void whatOverlapsIsSetAsideAndTheFormerAgencyTakesNobodyBackUnawares() {
        String later = Registry.newNationalId();
        UUID elsewhere = Registry.aDepartment();
        String twin = put(elsewhere, "E-1", later, "2024-10-01").path("personId");

        approve(propose(kept, twin)).then().statusCode(200);

        assertThat(assignments(kept)).hasSize(1);
        get(elsewhere, "E-1")
                .then()
                .statusCode(200)
                .body("personId", equalTo(kept))
                .body("assignment.validFrom", equalTo("2024-10-01"));
        Contract.given(Registry.hrOf(elsewhere))
                .queryParam("asOf", "2025-01-01")
                .get(PERSON, elsewhere, "E-1")
                .then()
                .statusCode(200);
        Contract.given(Registry.hrOf(elsewhere))
                .get(PERSON + "/assignments", elsewhere, "E-1")
                .then()
                .body("items.sourceId", contains("E-1"))
                .body("items.personId", contains(kept))
                .body("items.assignment.validFrom", contains("2024-10-01"));
        Contract.given(Registry.hrOf(elsewhere))
                .get(PERSON + "/accesses", elsewhere, "E-1")
                .then()
                .body("items.action", hasItems("PERSON_RECORDED", "MERGE_PROPOSED"))
                .body("items.action", not(hasItem("ACCESSES_READ")));
        put(elsewhere, "E-1", later, "2025-10-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("HAS_MOVED_ON"));
        Map<String, Object> subordinate = Registry.official(Registry.newNationalId());
        subordinate.put("supervisorSourceId", "E-1");
        Registry.put(elsewhere, "E-2", subordinate).then().statusCode(201);
    }

    @Test
    void aFileThatNamesOnePersonByBothNumbersIsRefusedInBothRows() {
        UUID agency = Registry.aDepartment();
        String one = Registry.newNationalId();
        String other = Registry.newNationalId();
        String id = put(agency, "A-1", one, "2023-10-01").path("personId");
        String twin = put(agency, "A-2", other, "2024-10-01").path("personId");
        approve(propose(id, twin)).then().statusCode(200);
        var file = new PeopleFile().person("A-1", one, "ระบบ", "K3");
        // More than are merged at once.
        for (int i = 0; i < 2_500; i++) {
            file.person("B-" + i, Registry.newNationalId(), "คน", "K2");
        }
        file.person("A-2", other, "ระบบ", "K1");

        JsonPath job = file.send(agency, "atomicity", "ROW");

        assertThat(job.getMap("counts"))
                .containsEntry("created", 2_500)
                .containsEntry("conflict", 2);
        get(agency, "A-1").then().body("assignment.positionLevel", equalTo("K2"));
    }

    @Test
    void aReversalGivesEachWhatItHad() {
        JsonNode keptBefore = assignments(kept);
        JsonNode mergedBefore = assignments(merged);
        String answerBefore = get(former, "F-1").asString();
        Response approved = approve(propose(kept, merged));

        step(approved, REVIEWER, "reversal")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reversal.by", equalTo(REVIEWER));

        assertThat(assignments(kept)).isEqualTo(keptBefore);
        assertThat(assignments(merged)).isEqualTo(mergedBefore);
        assertThat(last(merged).type()).isEqualTo("hrd.organisation.person-recorded.v1");
        assertThat(get(former, "F-1").asString()).isEqualTo(answerBefore);
        put(former, "F-1", mistyped, "2020-10-01").then().statusCode(200);
        approve(propose(kept, merged)).then().statusCode(200);
    }

    @Test
    void aMergeThatWasBuiltUponStays() {
        Response approved = approve(propose(kept, merged));
        put(Registry.aDepartment(), "N-1", mistyped, "2025-10-01").then().statusCode(201);

        step(approved, REVIEWER, "reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_BUILT_UPON"));
    }

    /** The kept record had the mistyped number; the right one came with the merged record. */
    @Test
    void theKeptRecordTakesTheIdentityOfTheMergedOne() {
        String third = Registry.newNationalId();
        UUID agency = Registry.aDepartment();
        String typed = put(agency, "T-1", third, "2024-10-01").path("personId");
        Response approved = approve(propose(typed, merged));

        Contract.given(Registry.hrOf(agency))
                .header("If-Match", "*")
                .body(
                        Map.of(
                                "identity",
                                Map.of("kind", "THAI_ID", "number", mistyped),
                                "reason",
                                "ตรวจหลักฐานแล้ว"))
                .post(PERSON + "/identity-corrections", agency, "T-1")
                .then()
                .statusCode(200)
                .body("personId", equalTo(typed));

        assertThat(last(merged).type()).isEqualTo("hrd.organisation.person-merged.v1");
        for (String number : List.of(third, mistyped)) {
            put(agency, "T-1", number, "2024-10-01").then().statusCode(200);
        }
        step(approved, REVIEWER, "reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_BUILT_UPON"));
    }

    @Test
    void twoPeopleDecide() {
        Response proposed = propose(kept, merged);
        proposed.then()
                .statusCode(201)
                .header("Location", MERGES + "/" + proposed.path("id"))
                .body("proposal.by", equalTo(PROPOSER))
                .body("decision", nullValue());

        step(proposed, PROPOSER, "approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SAME_REVIEWER"));
        step(proposed, PROPOSER, "rejection").then().statusCode(409);
        get(former, "F-1").then().body("personId", equalTo(merged));
        propose(merged, kept).then().statusCode(409).body("code", equalTo("MERGE_UNDER_REVIEW"));
        step(proposed, REVIEWER, "reversal")
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_NOT_APPROVED"));
        Response rejected = step(proposed, REVIEWER, "rejection");
        rejected.then().statusCode(200).body("status", equalTo("REJECTED"));
        step(rejected, REVIEWER, "approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_NOT_PROPOSED"));
        assertThat(last(merged).type()).isEqualTo("hrd.organisation.person-recorded.v1");
        Contract.given(Registry.hrOf(former))
                .get(PERSON + "/accesses", former, "F-1")
                .then()
                .body("items.action", hasItem("MERGE_REJECTED"));
    }

    @Test
    void recordsThatCannotBeMergedAreRefused() {
        propose(kept, kept).then().statusCode(422).body("errors.code", contains("MERGE_WITH_SELF"));
        propose(kept, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/merged"));
        approve(propose(kept, merged));
        String third =
                put(Registry.aDepartment(), "T-1", Registry.newNationalId(), "2024-10-01")
                        .path("personId");
        propose(third, merged).then().statusCode(409).body("code", equalTo("ALREADY_MERGED"));
        propose(third, kept).then().statusCode(409).body("code", equalTo("HOLDS_MERGED_RECORDS"));
        Map<String, Object> left = Registry.official(Registry.newNationalId());
        left.put("status", "LEFT");
        UUID agency = Registry.aDepartment();
        String gone = Registry.put(agency, "L-1", left).path("personId");
        propose(gone, third).then().statusCode(409).body("code", equalTo("KEEP_THE_OTHER"));
    }

    @Test
    void mergesAreListedAndRead() {
        Response proposed = propose(kept, merged);
        String id = proposed.path("id");

        as(REVIEWER)
                .queryParam("status", "PROPOSED")
                .queryParam("limit", 1)
                .get(MERGES)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        as(REVIEWER).get(MERGES).then().body("items.id", hasItem(id));
        as(REVIEWER).get(MERGES + "/{id}", id).then().statusCode(200).body("id", equalTo(id));
        as(REVIEWER)
                .header("If-None-Match", proposed.header("ETag"))
                .get(MERGES + "/{id}", id)
                .then()
                .statusCode(304);
        as(REVIEWER).get(MERGES + "/{id}", UUID.randomUUID()).then().statusCode(404);
        Contract.givenBadInput(Registry.admin())
                .queryParam("cursor", "no")
                .get(MERGES)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.admin())
                .queryParam("limit", 0)
                .get(MERGES)
                .then()
                .statusCode(422);
    }

    @Test
    void everyStepSaysWhatItIsBasedOnAndWhy() {
        String id = propose(kept, merged).path("id");
        for (String step : List.of("approval", "rejection", "reversal")) {
            String path = MERGES + "/" + id + "/" + step;
            String unknown = MERGES + "/" + UUID.randomUUID() + "/" + step;
            badInput().body(Map.of("reason", "ทดสอบ")).post(path).then().statusCode(428);
            matched("\"99\"").body(Map.of("reason", "ทดสอบ")).post(path).then().statusCode(412);
            matched("*").body(Map.of("reason", "ทดสอบ")).post(unknown).then().statusCode(404);
            matched("*").body(Map.of("reason", " ")).post(path).then().statusCode(422);
            matched("*").body("{\"reason\"").post(path).then().statusCode(400);
            matched("*").contentType("text/plain").body("x").post(path).then().statusCode(415);
        }
        String key = UUID.randomUUID().toString();
        badInput().header("Idempotency-Key", key).body("{").post(MERGES).then().statusCode(400);
        badInput()
                .header("Idempotency-Key", key)
                .contentType("text/plain")
                .body("x")
                .post(MERGES)
                .then()
                .statusCode(415);
    }

    private static RequestSpecification badInput() {
        return Contract.givenBadInput(Registry.admin().subject(REVIEWER));
    }

    private static RequestSpecification matched(String etag) {
        return badInput().header("If-Match", etag);
    }

    private static RequestSpecification as(String officer) {
        return Contract.given(Registry.admin().subject(officer));
    }

    private static Response propose(String kept, String merged) {
        return as(PROPOSER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        Map.of(
                                "kept",
                                kept,
                                "merged",
                                merged,
                                "reason",
                                "บันทึกซ้ำเมื่อโอน",
                                "evidence",
                                "สำเนาบัตรประจำตัวและคำสั่งโอน"))
                .post(MERGES);
    }

    private static Response approve(Response proposed) {
        return step(proposed, REVIEWER, "approval");
    }

    private static Response step(Response merge, String officer, String step) {
        return as(officer)
                .header("If-Match", merge.header("ETag"))
                .body(Map.of("reason", "ตรวจหลักฐานแล้ว"))
                .post(MERGES + "/{id}/" + step, merge.<String>path("id"));
    }

    private static Response put(UUID agency, String sourceId, String number, String from) {
        Map<String, Object> official = Registry.official(number);
        official.put("effectiveFrom", from);
        return Registry.put(agency, sourceId, official);
    }

    private static Response get(UUID agency, String sourceId) {
        return Contract.given(Registry.hrOf(agency)).get(PERSON, agency, sourceId);
    }

    private static OutboxRow last(String personId) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.key().equals(personId))
                .toList()
                .getLast();
    }

    private static JsonNode assignments(String personId) {
        return last(personId).data().path("assignments");
    }
}
