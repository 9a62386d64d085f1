package th.hrd.idp.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static th.hrd.idp.plan.rest.IdpApi.YEAR;
import static th.hrd.idp.plan.rest.IdpApi.agreed;
import static th.hrd.idp.plan.rest.IdpApi.body;
import static th.hrd.idp.plan.rest.IdpApi.creating;
import static th.hrd.idp.plan.rest.IdpApi.draft;
import static th.hrd.idp.plan.rest.IdpApi.etag;
import static th.hrd.idp.plan.rest.IdpApi.item;
import static th.hrd.idp.plan.rest.IdpApi.step;
import static th.hrd.idp.plan.rest.IdpApi.submit;
import static th.hrd.idp.plan.rest.IdpApi.submitted;
import static th.hrd.idp.plan.rest.IdpApi.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

/** The life of an IDP, from the draft to the agreement and the ways out of it. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IdpLifeComponentTest {

    private Agency agency;
    private Person supervisor;
    private Person person;

    @BeforeEach
    void someoneUnderASupervisor() {
        agency = Registry.department();
        supervisor = Registry.person(agency, null);
        person = Registry.person(agency, supervisor);
    }

    @Test
    void theHrisDraftsForAPersonItNamesByItsOwnId() {
        Map<String, Object> item = item();
        item.put("expectedLevel", 3);
        item.put("actualLevel", 2);

        var drafted =
                creating(agency.hr())
                        .body(body(person, item))
                        .post("/v1/idps")
                        .then()
                        .statusCode(201)
                        .header("ETag", etag(0))
                        .body("personId", equalTo(person.id().toString()))
                        .body("agencyId", equalTo(agency.id().toString()))
                        .body("status", equalTo("DRAFT"))
                        .body("items[0].gap", equalTo(-1))
                        .body("items[0].learningMode", equalTo("EXPERIENCE_70"))
                        .body("learningMix.percent", contains(100, 0, 0))
                        .body("warnings", empty())
                        .extract();

        Contract.given(person.official())
                .get(drafted.header("Location"))
                .then()
                .statusCode(200)
                .body("idpId", equalTo(drafted.path("idpId")));
        assertThat(facts(drafted.path("idpId"))).containsExactly("hrd.idp.idp-drafted.v1");
    }

    @Test
    void thePersonDraftsSubmitsAndTheSupervisorAgrees() {
        String idp =
                creating(person.official())
                        .body(
                                Map.of(
                                        "person", person.byId(),
                                        "fiscalYear", YEAR.be(),
                                        "items", List.of(item())))
                        .post("/v1/idps")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("idpId");
        submit(person.official(), idp, 0).statusCode(200).body("status", equalTo("SUBMITTED"));

        step(supervisor.supervisor(), idp, "agreement", 1, Map.of())
                .statusCode(200)
                .header("ETag", etag(2))
                .body("status", equalTo("AGREED"))
                .body("agreedBy", equalTo(supervisor.id().toString()))
                .body("agreedOn", equalTo(today().toString()));

        List<OutboxRow> told = rows(idp);
        assertThat(told)
                .extracting(OutboxRow::type)
                .containsExactly(
                        "hrd.idp.idp-drafted.v1",
                        "hrd.idp.idp-submitted.v1",
                        "hrd.idp.idp-agreed.v1");
        assertThat(told).extracting(OutboxRow::sequence).containsExactly(0L, 1L, 2L);
        assertThat(told.getLast().data().path("status").asText()).isEqualTo("AGREED");
        assertThat(told.getLast().data().path("agreedOn").asText()).isEqualTo(today().toString());
        assertThat(told.getLast().data().at("/items/0/targetCode").asText()).isEqualTo("DS6");
    }

    @Test
    void hrRecordsAnAgreementMadeInTheHris() {
        String idp = agreed(person, supervisor);

        Contract.given(supervisor.supervisor())
                .get("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(200)
                .body("agreedBy", equalTo(supervisor.id().toString()));
    }

    @Test
    void mostlyInClassIsAWarningNotARefusal() {
        creating(agency.hr())
                .body(body(person, item("MINDSET", "MS_GROWTH", "DI2", "TRAINING")))
                .post("/v1/idps")
                .then()
                .statusCode(201)
                .body("warnings.code", contains("LEARNING_MIX"));
    }

    @Test
    void theModeOfLearningCanDifferFromThatOfTheMethod() {
        Map<String, Object> onTheJob = item("SKILL", "SK_COGNITIVE.1", "DI2", "TRAINING");
        onTheJob.put("learningMode", "EXPERIENCE_70");

        creating(agency.hr())
                .body(body(person, onTheJob))
                .post("/v1/idps")
                .then()
                .statusCode(201)
                .body("items[0].learningMode", equalTo("EXPERIENCE_70"))
                .body("warnings", empty());
    }

    @Test
    void aReturnedPlanIsRewrittenAndSubmittedAgain() {
        String idp = submitted(person);
        step(supervisor.supervisor(), idp, "return", 1, Map.of("reason", "ยังวัดผลไม่ได้"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("reason", equalTo("ยังวัดผลไม่ได้"));
        String kept = read(idp, "items[0].itemId");
        Map<String, Object> rewritten = item();
        rewritten.put("itemId", kept);
        rewritten.put("measure", "เปิดชุดข้อมูลสองชุด");

        Contract.given(person.official())
                .header("If-Match", etag(2))
                .body(
                        Map.of(
                                "items",
                                List.of(
                                        item("MINDSET", "MS_GLOBAL", "DI2", "COACHING"),
                                        rewritten)))
                .put("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(200)
                .header("ETag", etag(3))
                .body("items", hasSize(2))
                .body("items[0].itemId", not(equalTo(kept)))
                .body("items[1].itemId", equalTo(kept))
                .body("items[1].measure", equalTo("เปิดชุดข้อมูลสองชุด"));
        submit(agency.hr(), idp, 3).statusCode(200).body("reason", nullValue());

        assertThat(facts(idp))
                .containsExactly(
                        "hrd.idp.idp-drafted.v1",
                        "hrd.idp.idp-submitted.v1",
                        "hrd.idp.idp-returned.v1",
                        "hrd.idp.idp-drafted.v1",
                        "hrd.idp.idp-submitted.v1");
    }

    @Test
    void aChangedItemAloneMovesTheVersion() {
        String idp = draft(person);
        Map<String, Object> rewritten = item();
        rewritten.put("itemId", read(idp, "items[0].itemId"));
        rewritten.put("description", "ใช้ข้อมูลร่วมกัน");

        Contract.given(agency.hr())
                .header("If-Match", etag(0))
                .body(Map.of("items", List.of(rewritten)))
                .put("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(200)
                .header("ETag", etag(1))
                .body("items[0].description", equalTo("ใช้ข้อมูลร่วมกัน"));
    }

    @Test
    void aCancelledPlanLeavesRoomForAnother() {
        String first = agreed(person, supervisor);
        step(agency.hr(), first, "cancellation", 2, Map.of("reason", "ปรับภารกิจ"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        String second = draft(person);

        assertThat(second).isNotEqualTo(first);
        assertThat(facts(first)).last().isEqualTo("hrd.idp.idp-cancelled.v1");
    }

    @Test
    void aRepetitionGetsTheFirstAnswerAndMakesNothing() {
        String key = UUID.randomUUID().toString();
        var request = body(person, item());
        String first =
                Contract.given(agency.hr())
                        .header("Idempotency-Key", key)
                        .body(request)
                        .post("/v1/idps")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("idpId");

        Contract.given(agency.hr())
                .header("Idempotency-Key", key)
                .body(request)
                .post("/v1/idps")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("idpId", equalTo(first));
        assertThat(facts(first)).hasSize(1);
    }

    @Test
    void whoHasTheCurrentCopyIsToldSo() {
        String idp = draft(person);

        Contract.given(person.official())
                .header("If-None-Match", etag(0))
                .get("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(304);
    }

    @Test
    void anAgencyListsItsPlansPageByPage() {
        Person colleague = Registry.person(agency, supervisor);
        List<String> made = List.of(draft(person), draft(colleague), draft(supervisor));

        String cursor =
                Contract.given(agency.hr())
                        .queryParam("fiscalYear", YEAR.be())
                        .queryParam("limit", 2)
                        .get("/v1/agencies/{agency}/idps", agency.ref())
                        .then()
                        .statusCode(200)
                        .body("items.idpId", equalTo(made.subList(0, 2)))
                        .body("items[0].itemCount", equalTo(1))
                        .extract()
                        .path("nextCursor");
        Contract.given(agency.hr())
                .queryParam("fiscalYear", YEAR.be())
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/agencies/{agency}/idps", agency.id())
                .then()
                .statusCode(200)
                .body("items.idpId", equalTo(made.subList(2, 3)))
                .body("nextCursor", nullValue());
        Contract.given(agency.hr())
                .queryParam("fiscalYear", YEAR.be() - 1)
                .get("/v1/agencies/{agency}/idps", agency.ref())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private String read(String idp, String path) {
        return Contract.given(agency.hr()).get("/v1/idps/{idpId}", idp).then().extract().path(path);
    }

    private static List<String> facts(String idp) {
        return rows(idp).stream().map(OutboxRow::type).toList();
    }

    private static List<OutboxRow> rows(String idp) {
        return PublishedEvents.outbox().stream().filter(row -> row.key().equals(idp)).toList();
    }
}
