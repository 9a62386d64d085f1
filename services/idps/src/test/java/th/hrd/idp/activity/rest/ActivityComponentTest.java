package th.hrd.idp.activity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static th.hrd.idp.plan.rest.IdpApi.YEAR;
import static th.hrd.idp.plan.rest.IdpApi.agreed;
import static th.hrd.idp.plan.rest.IdpApi.creating;
import static th.hrd.idp.plan.rest.IdpApi.draft;
import static th.hrd.idp.plan.rest.IdpApi.etag;
import static th.hrd.idp.plan.rest.IdpApi.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** What people completed: recorded by whom, with which assurance, and voided when it was wrong. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ActivityComponentTest {

    private static final LocalDate COMPLETED_ON = LocalDate.of(2025, 3, 15);
    private static final Map<String, String> EVIDENCE =
            Map.of("kind", "WORK_PRODUCT", "reference", "บันทึกข้อความที่ 12/2568");

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
    void anActivityOfAnAgreedPlanBecomesAnEventWithItsDimension() {
        String idp = agreed(person, supervisor);
        String item =
                Contract.given(agency.hr())
                        .get("/v1/idps/{idpId}", idp)
                        .then()
                        .extract()
                        .path("items[0].itemId");
        Map<String, Object> completed = completed("COMPLETED");
        completed.put("idpId", idp);
        completed.put("itemId", item);

        var recorded =
                record(agency.hr(), completed).statusCode(201).header("ETag", etag(0)).extract();

        OutboxRow fact = facts(recorded.path("activityId")).getFirst();
        assertThat(fact.topic()).isEqualTo("hrd.idp.activity.v1");
        assertThat(fact.type()).isEqualTo("hrd.idp.activity-completed.v1");
        assertThat(fact.data().at("/dimensions/0").asText()).isEqualTo("DS6");
        assertThat(fact.data().path("fiscalYear").asInt()).isEqualTo(YEAR.be());
        assertThat(fact.data().path("idpId").asText()).isEqualTo(idp);
        assertThat(fact.data().path("itemId").asText()).isEqualTo(item);
        assertThat(fact.data().path("hours").asInt()).isEqualTo(24);
        assertThat(fact.data().has("evidence")).isFalse();
    }

    @Test
    void aSkillCountsForItsGroupAndACompetencyForNothing() {
        Map<String, Object> skill = completed("COMPLETED");
        skill.putAll(Map.of("targetKind", "SKILL", "targetCode", "SK_COGNITIVE.2"));
        Map<String, Object> competency = completed("COMPLETED");
        competency.putAll(Map.of("targetKind", "COMPETENCY", "targetCode", "101"));

        record(agency.hr(), skill).statusCode(201).body("dimensions", contains("SK_COGNITIVE"));
        record(agency.hr(), competency).statusCode(201).body("dimensions", empty());
    }

    @Test
    void learningWithoutATargetIsHistoryAndCountsForNothing() {
        Map<String, Object> history = completed("COMPLETED");
        history.remove("targetKind");
        history.remove("targetCode");
        history.put("courseName", "การใช้ข้อมูลภาครัฐ");
        Map<String, Object> half = completed("COMPLETED");
        half.remove("targetCode");

        String id =
                record(agency.hr(), history)
                        .statusCode(201)
                        .body("dimensions", empty())
                        .body("courseName", equalTo("การใช้ข้อมูลภาครัฐ"))
                        .extract()
                        .path("activityId");
        assertThat(facts(id).getFirst().data().has("targetKind")).isFalse();
        record(agency.hr(), half)
                .statusCode(422)
                .body("errors.code", contains("TARGET_INCOMPLETE"))
                .body("errors.pointer", contains("#/targetCode"));
    }

    @Test
    void aPersonDeclaresTheSupervisorConfirms() {
        record(person.official(), completed("SELF_DECLARED")).statusCode(201);
        record(person.official(), completed("ATTENDED"))
                .statusCode(403)
                .body("code", equalTo("ASSURANCE_BEYOND_CAPACITY"));
        record(supervisor.supervisor(), completed("ASSESSED")).statusCode(201);
        // Whoever is the person acts for himself, also as HR officer or supervisor.
        Tokens ownHr = Tokens.role("agency-hr").agency(agency.id()).person(person.id());
        record(ownHr, completed("COMPLETED")).statusCode(403);
    }

    @Test
    void theStrongestAssuranceComesFromCertificatesOnly() {
        record(agency.hr(), completed("CERTIFIED"))
                .statusCode(422)
                .body("errors.code", contains("ASSURANCE_BY_CERTIFICATE_ONLY"));
        record(agency.hr(), completed("ABSOLUTE"))
                .statusCode(422)
                .body("errors.code", contains("ASSURANCE_UNKNOWN"));
    }

    @Test
    void whatCanCountNeedsEvidence() {
        Map<String, Object> attended = completed("ATTENDED");
        attended.remove("evidence");
        Map<String, Object> completed = completed("COMPLETED");
        completed.remove("evidence");

        record(agency.hr(), attended).statusCode(201).body("evidence", nullValue());
        record(agency.hr(), completed)
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_REQUIRED"));
    }

    @Test
    void theFutureIsNotCompleted() {
        Map<String, Object> planned = completed("COMPLETED");
        planned.put("completedOn", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());

        record(agency.hr(), planned)
                .statusCode(422)
                .body("errors.code", contains("COMPLETED_IN_FUTURE"));
    }

    @Test
    void anActivityBelongsToAnAgreedPlanOfThePerson() {
        String drafted = draft(person);
        Person colleague = Registry.person(agency, supervisor);
        String ofAnother = agreed(colleague, supervisor);

        record(agency.hr(), in(drafted, null))
                .statusCode(409)
                .body("code", equalTo("IDP_NOT_AGREED"));
        record(agency.hr(), in(ofAnother, null))
                .statusCode(422)
                .body("code", equalTo("IDP_UNKNOWN"));
        record(
                        colleague.official(),
                        forPerson(colleague, in(ofAnother, UUID.randomUUID().toString())))
                .statusCode(422)
                .body("code", equalTo("ITEM_NOT_IN_IDP"));
        record(agency.hr(), in(null, UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("ITEM_WITHOUT_IDP"));
    }

    @Test
    void aVoidedActivityStaysOnRecordAndTellsSo() {
        String id = recorded(supervisor.supervisor(), completed("COMPLETED"));

        voided(agency.hr(), id, 0)
                .statusCode(200)
                .header("ETag", etag(1))
                .body("voided", equalTo(true))
                .body("voidReason", equalTo("บันทึกซ้ำ"));
        voided(agency.hr(), id, 1).statusCode(409).body("code", equalTo("ACTIVITY_ALREADY_VOIDED"));

        List<OutboxRow> told = facts(id);
        assertThat(told)
                .extracting(row -> row.data().path("voided").asBoolean())
                .containsExactly(false, true);
        assertThat(told).extracting(OutboxRow::sequence).containsExactly(0L, 1L);
        Contract.given(person.official())
                .get("/v1/activities/{activityId}", id)
                .then()
                .statusCode(200)
                .body("voided", equalTo(true));
    }

    @Test
    void aPersonTakesBackOnlyWhatThePersonSaid() {
        String declared = recorded(person.official(), completed("SELF_DECLARED"));
        String assessed = recorded(supervisor.supervisor(), completed("ASSESSED"));

        voided(person.official(), declared, 0).statusCode(200);
        voided(person.official(), assessed, 0).statusCode(403);
        voided(Registry.department().hr(), assessed, 0).statusCode(403);
    }

    @Test
    void aVoidingNeedsTheVersionAndAReason() {
        String id = recorded(agency.hr(), completed("COMPLETED"));

        voided(agency.hr(), id, 7).statusCode(412);
        voided(agency.hr(), UUID.randomUUID().toString(), 0).statusCode(404);
        Contract.givenBadInput(agency.hr())
                .body(Map.of("reason", "x"))
                .post("/v1/activities/{activityId}/void", id)
                .then()
                .statusCode(428);
        send("/v1/activities/" + id + "/void", ContentType.JSON, "{").statusCode(400);
        send("/v1/activities/" + id + "/void", ContentType.TEXT, "x").statusCode(415);
        send("/v1/activities/" + id + "/void", ContentType.JSON, "{\"reason\": \"\"}")
                .statusCode(422);
    }

    @Test
    void aRecordingIsReadCarefully() {
        send("/v1/activities", ContentType.JSON, "{").statusCode(400);
        send("/v1/activities", ContentType.TEXT, "x").statusCode(415);
        Map<String, Object> endless = completed("COMPLETED");
        endless.put("hours", 2001);
        Contract.givenBadInput(agency.hr())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(endless)
                .post("/v1/activities")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/hours"));
    }

    @Test
    void whoHasTheCurrentCopyIsToldSo() {
        String id = recorded(agency.hr(), completed("COMPLETED"));

        Contract.given(agency.hr())
                .header("If-None-Match", etag(0))
                .get("/v1/activities/{activityId}", id)
                .then()
                .statusCode(304);
        Contract.given(agency.hr())
                .get("/v1/activities/{activityId}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void activitiesStayWithThePersonWhoMoves() {
        String before = recorded(agency.hr(), completed("COMPLETED"));
        Agency next = Registry.department();
        var moved = new Person(person.id(), next, person.sourceId());
        PublishedEvents.deliver(Registry.recorded(moved, 2, Registry.inForce(moved, null)));
        String after = recorded(next.hr(), person.byId(), completed("ATTENDED"));

        String cursor =
                list(next.hr(), 1, null)
                        .statusCode(200)
                        .body("items.activityId", contains(before))
                        .extract()
                        .path("nextCursor");
        list(next.hr(), 1, cursor)
                .statusCode(200)
                .body("items.activityId", contains(after))
                .body("nextCursor", nullValue());
        list(agency.hr(), 10, null).statusCode(403);
        list(supervisor.supervisor(), 10, null).statusCode(403);
        list(person.official(), 10, null).statusCode(200);
    }

    @Test
    void theFormerAgencyRecordsNothingMore() {
        Agency next = Registry.department();
        var moved = Registry.transferred(person, next, null, today());

        record(agency.hr(), completed("COMPLETED")).statusCode(403);
        record(supervisor.supervisor(), completed("COMPLETED")).statusCode(403);
        Map<String, Object> byItsOwnId = completed("COMPLETED");
        byItsOwnId.put("person", moved.bySource());
        String id = recorded(next.hr(), byItsOwnId);
        assertThat(facts(id).getFirst().data().path("agencyId").asText())
                .isEqualTo(next.id().toString());
    }

    @Test
    void beforeATransferThePersonIsStillOfTheAgency() {
        Agency next = Registry.department();
        var toMove = Registry.transferred(person, next, null, today().plusDays(1));
        Map<String, Object> tooEarly = completed("COMPLETED");
        tooEarly.put("person", toMove.bySource());

        record(next.hr(), tooEarly).statusCode(403);
        String id = recorded(agency.hr(), completed("COMPLETED"));
        assertThat(facts(id).getFirst().data().path("agencyId").asText())
                .isEqualTo(agency.id().toString());
    }

    @Test
    void whatWasCompletedIsRecordedAlsoForWhoHasLeft() {
        Registry.left(person, today());

        record(agency.hr(), completed("COMPLETED")).statusCode(201);
    }

    @Test
    void whoLeftIsOfTheFormerAgencyUntilTheNextBegins() {
        Agency next = Registry.department();
        Map<String, Object> gone = Registry.inForce(person, null);
        gone.put("status", "LEFT");
        Map<String, Object> appointed =
                Registry.inForce(new Person(person.id(), next, "HR-NEXT"), null);
        appointed.put("status", "PENDING");
        appointed.put("validFrom", today().plusDays(1).toString());
        PublishedEvents.deliver(Registry.recorded(person, 2, gone, appointed));

        record(next.hr(), completed("COMPLETED")).statusCode(403);
        record(agency.hr(), completed("COMPLETED")).statusCode(201);
    }

    @Test
    void aListIsOfAKnownPersonAndAWholePage() {
        Contract.given(agency.hr())
                .get("/v1/people/{personId}/activities", UUID.randomUUID())
                .then()
                .statusCode(404);
        Contract.givenBadInput(agency.hr())
                .queryParam("cursor", "nonsense")
                .get("/v1/people/{personId}/activities", person.id())
                .then()
                .statusCode(400);
        Contract.givenBadInput(agency.hr())
                .queryParam("limit", 0)
                .get("/v1/people/{personId}/activities", person.id())
                .then()
                .statusCode(422);
    }

    private Map<String, Object> completed(String assurance) {
        var activity = new HashMap<String, Object>();
        activity.put("person", person.bySource());
        activity.put("targetKind", "DIGITAL_SKILL");
        activity.put("targetCode", "DS6");
        activity.put("method", "ASSIGNMENT");
        activity.put("hours", 24);
        activity.put("completedOn", COMPLETED_ON.toString());
        activity.put("assurance", assurance);
        activity.put("evidence", EVIDENCE);
        return activity;
    }

    private Map<String, Object> in(@Nullable String idp, @Nullable String item) {
        Map<String, Object> activity = completed("SELF_DECLARED");
        if (idp != null) {
            activity.put("idpId", idp);
        }
        if (item != null) {
            activity.put("itemId", item);
        }
        return activity;
    }

    private static Map<String, Object> forPerson(Person person, Map<String, Object> activity) {
        activity.put("person", person.byId());
        return activity;
    }

    private static ValidatableResponse record(Tokens caller, Map<String, Object> activity) {
        return creating(caller).body(activity).post("/v1/activities").then();
    }

    private static String recorded(Tokens caller, Map<String, Object> activity) {
        return record(caller, activity).statusCode(201).extract().path("activityId");
    }

    private static String recorded(
            Tokens caller, Map<String, Object> reference, Map<String, Object> activity) {
        activity.put("person", reference);
        return recorded(caller, activity);
    }

    private static ValidatableResponse voided(Tokens caller, String id, long version) {
        return Contract.given(caller)
                .header("If-Match", etag(version))
                .body(Map.of("reason", "บันทึกซ้ำ"))
                .post("/v1/activities/{activityId}/void", id)
                .then();
    }

    private ValidatableResponse list(Tokens caller, int limit, @Nullable String cursor) {
        var request = Contract.given(caller).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/people/{personId}/activities", person.id()).then();
    }

    private ValidatableResponse send(String path, ContentType type, String body) {
        return Contract.givenBadInput(agency.hr())
                .header("If-Match", etag(0))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(body)
                .post(path)
                .then();
    }

    private static List<OutboxRow> facts(String id) {
        return PublishedEvents.outbox().stream().filter(row -> row.key().equals(id)).toList();
    }
}
