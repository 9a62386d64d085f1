package th.hrd.idp.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static th.hrd.idp.plan.rest.IdpApi.YEAR;
import static th.hrd.idp.plan.rest.IdpApi.agreeAs;
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
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** What the service does not do with an IDP, and how it says so. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IdpRefusalComponentTest {

    private static final Map<String, String> REASON = Map.of("reason", "เหตุผล");

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
    void aPersonHasOneLivePlanAYear() {
        String existing = draft(person);

        creating(agency.hr())
                .body(body(person, item()))
                .post("/v1/idps")
                .then()
                .statusCode(409)
                .body("code", equalTo("IDP_ALREADY_EXISTS"))
                .body("idpId", equalTo(existing));
    }

    @Test
    void ofTwoAtTheSameTimeOneMakesThePlan() {
        var statuses =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(attempt -> creating(agency.hr()).body(body(person, item())))
                        .map(request -> request.post("/v1/idps").statusCode())
                        .sorted()
                        .toList();

        assertThat(statuses).containsExactly(201, 409, 409, 409);
    }

    @Test
    void allThatIsWrongIsNamedAtOnceInTheLanguageAskedFor() {
        Map<String, Object> wrong = item("DIGITAL_SKILL", "DS9", "DI3", "OSMOSIS");
        wrong.put("plannedFrom", YEAR.firstDay().minusDays(1).toString());
        Map<String, Object> misplaced = item("MINDSET", "MS_GROWTH", "DI3", "COACHING");
        misplaced.put("learningMode", "DREAMING");

        creating(agency.hr())
                .header("Accept-Language", "en")
                .body(body(person, wrong, misplaced))
                .post("/v1/idps")
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "TARGET_CODE_UNKNOWN",
                                "METHOD_UNKNOWN",
                                "PERIOD_OUTSIDE_FISCAL_YEAR",
                                "DEV_ISSUE_NOT_FOR_TARGET",
                                "LEARNING_MODE_UNKNOWN"))
                .body(
                        "errors.find { it.code == 'METHOD_UNKNOWN' }.pointer",
                        equalTo("#/items/0/method"))
                .body(
                        "errors.find { it.code == 'DEV_ISSUE_NOT_FOR_TARGET' }.detail",
                        containsString("does not serve"));
        creating(agency.hr())
                .body(body(person, misplaced))
                .post("/v1/idps")
                .then()
                .statusCode(422)
                .header("Content-Language", "th")
                .body("errors[0].detail", containsString("ประเด็นการพัฒนา"));
    }

    @Test
    void aYearNobodyHasAGuidelineForIsRefused() {
        creating(agency.hr())
                .body(Map.of("person", person.byId(), "fiscalYear", 2560, "items", List.of(item())))
                .post("/v1/idps")
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_GUIDELINE_FOR_YEAR"));
    }

    @Test
    void aBuddhistEraYearInADateIsRefused() {
        Map<String, Object> item = item();
        item.put("plannedTo", "2568-03-31");

        creating(agency.hr())
                .body(body(person, item))
                .post("/v1/idps")
                .then()
                .statusCode(422)
                .body("errors.code", contains("BE_YEAR_IN_ISO_DATE"));
    }

    @Test
    void thePersonMustBeNamedOneWayAndBeKnown() {
        Person stranger = Registry.someone(agency);

        draftFor(Map.of()).statusCode(422).body("code", equalTo("PERSON_REF_INCOMPLETE"));
        draftFor(Map.of("agency", "bb5:00000", "sourceId", "X"))
                .statusCode(422)
                .body("code", equalTo("AGENCY_UNKNOWN"));
        draftFor(stranger.bySource()).statusCode(422).body("code", equalTo("PERSON_UNKNOWN"));
        draftFor(stranger.byId()).statusCode(422).body("code", equalTo("PERSON_UNKNOWN"));
    }

    @Test
    void whoHasLeftGetsNoPlan() {
        Map<String, Object> ended = Registry.inForce(person, supervisor);
        ended.put("status", "LEFT");
        ended.put("validTo", "2024-10-01");
        PublishedEvents.deliver(Registry.recorded(person, 2, ended));

        draftFor(person.bySource()).statusCode(422).body("code", equalTo("PERSON_NOT_ACTIVE"));
    }

    @Test
    void aPlanIsDraftedByThePersonsSideOnly() {
        Agency elsewhere = Registry.department();
        Person colleague = Registry.person(agency, supervisor);
        Person foreign = Registry.person(elsewhere, null);

        for (Tokens caller : List.of(elsewhere.hr(), colleague.official(), foreign.official())) {
            creating(caller).body(body(person, item())).post("/v1/idps").then().statusCode(403);
        }
        Tokens both =
                Tokens.role("supervisor", "official").agency(agency.id()).person(supervisor.id());
        creating(both).body(body(person, item())).post("/v1/idps").then().statusCode(403);
    }

    @Test
    void whichIdsAnotherAgencyUsesIsNotTold() {
        Agency elsewhere = Registry.department();
        var unknown = Map.of("agency", agency.ref(), "sourceId", "HR-NOBODY");

        creating(elsewhere.hr())
                .body(Map.of("person", unknown, "fiscalYear", YEAR.be(), "items", List.of(item())))
                .post("/v1/idps")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyAgreesHisOwnPlan() {
        String idp = submitted(supervisor);

        step(supervisor.supervisor(), idp, "agreement", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("IDP_SELF_AGREEMENT"));
        agreeAs(agency, supervisor, idp, 1)
                .statusCode(422)
                .body("code", equalTo("IDP_SELF_AGREEMENT"));
    }

    @Test
    void onlyThePersonsOwnSupervisorAgrees() {
        String idp = submitted(person);
        Person another = Registry.person(agency, null);

        step(another.supervisor(), idp, "agreement", 1, Map.of()).statusCode(403);
        step(
                        supervisor.supervisor(),
                        idp,
                        "agreement",
                        1,
                        Map.of(
                                "agreedBy",
                                Map.of("supervisorSourceId", "X", "agreedOn", today().toString())))
                .statusCode(403);
    }

    @Test
    void hrRecordsOnlyWhatSomebodySigned() {
        String idp = submitted(person);

        step(agency.hr(), idp, "agreement", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("AGREEMENT_DETAILS_REQUIRED"));
        agreeAs(agency, Registry.someone(agency), idp, 1)
                .statusCode(422)
                .body("code", equalTo("SUPERVISOR_UNKNOWN"));
        var tomorrow = today().plusDays(1).toString();
        step(
                        agency.hr(),
                        idp,
                        "agreement",
                        1,
                        Map.of(
                                "agreedBy",
                                Map.of(
                                        "supervisorSourceId",
                                        supervisor.sourceId(),
                                        "agreedOn",
                                        tomorrow)))
                .statusCode(422)
                .body("code", equalTo("AGREED_IN_FUTURE"));
    }

    @Test
    void stepsOutOfTurnAreConflicts() {
        String idp = draft(person);

        agreeAs(agency, supervisor, idp, 0)
                .statusCode(409)
                .body("code", equalTo("IDP_TRANSITION_NOT_ALLOWED"))
                .body("idpStatus", equalTo("DRAFT"));
        step(agency.hr(), idp, "return", 0, REASON).statusCode(409);
        submit(agency.hr(), idp, 0).statusCode(200);
        submit(agency.hr(), idp, 1).statusCode(409);
        revise(idp, 1).statusCode(409).body("code", equalTo("IDP_NOT_EDITABLE"));
        step(agency.hr(), idp, "cancellation", 1, REASON).statusCode(200);
        step(agency.hr(), idp, "cancellation", 2, REASON).statusCode(409);
    }

    @Test
    void thePersonDoesNotReturnHisOwnPlan() {
        String idp = submitted(supervisor);

        step(supervisor.supervisor(), idp, "return", 1, REASON).statusCode(403);
    }

    @Test
    void onlyItemsOfThePlanCanBeRewritten() {
        String idp = draft(person);
        Map<String, Object> foreign = item();
        foreign.put("itemId", UUID.randomUUID().toString());

        Contract.given(agency.hr())
                .header("If-Match", etag(0))
                .body(Map.of("items", List.of(foreign)))
                .put("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ITEM_UNKNOWN"));
    }

    @Test
    void anItemHasOnePlaceInThePlan() {
        String idp = draft(person);
        Map<String, Object> kept = item();
        kept.put(
                "itemId",
                Contract.given(agency.hr())
                        .get("/v1/idps/{idpId}", idp)
                        .then()
                        .extract()
                        .path("items[0].itemId"));

        Contract.given(agency.hr())
                .header("If-Match", etag(0))
                .body(Map.of("items", List.of(kept, kept)))
                .put("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ITEM_DUPLICATE"))
                .body("errors.pointer", contains("#/items/1/itemId"));
    }

    @TestFactory
    List<DynamicTest> everyStepNeedsTheVersionItIsBasedOn() {
        String idp = agreed(person, supervisor);
        return List.of("submission", "agreement", "return", "cancellation").stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () -> {
                                            var sent = name.equals("agreement") ? Map.of() : REASON;
                                            call(idp, name, null, sent).statusCode(428);
                                            call(idp, name, etag(7), sent)
                                                    .statusCode(412)
                                                    .body("code", equalTo("STALE_ETAG"));
                                        }))
                .toList();
    }

    @Test
    void aRevisionNeedsTheVersionItIsBasedOn() {
        String idp = draft(person);

        revise(idp, 7).statusCode(412);
        Contract.givenBadInput(agency.hr())
                .body(Map.of("items", List.of(item())))
                .put("/v1/idps/{idpId}", idp)
                .then()
                .statusCode(428);
    }

    @TestFactory
    List<DynamicTest> bodiesAreReadCarefully() {
        String idp = draft(person);
        String at = "/v1/idps/" + idp;
        return List.of(at, at + "/agreement", at + "/return", at + "/cancellation", "/v1/idps")
                .stream()
                .map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path.replace(idp, "{idpId}"),
                                        () -> {
                                            send(path, ContentType.JSON, "{\"items\": ")
                                                    .statusCode(400);
                                            send(path, ContentType.TEXT, "items").statusCode(415);
                                            send(path, ContentType.JSON, "{\"items\": []}")
                                                    .statusCode(422);
                                        }))
                .toList();
    }

    @Test
    void aCreationNeedsAnIdempotencyKeyUsedOnce() {
        Contract.givenBadInput(agency.hr())
                .body(body(person, item()))
                .post("/v1/idps")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        String key = UUID.randomUUID().toString();
        Contract.given(agency.hr())
                .header("Idempotency-Key", key)
                .body(body(person, item()))
                .post("/v1/idps")
                .then()
                .statusCode(201);
        Contract.given(agency.hr())
                .header("Idempotency-Key", key)
                .body(body(supervisor, item()))
                .post("/v1/idps")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @TestFactory
    List<DynamicTest> whatIsNotThereIsNotFound() {
        String nothing = UUID.randomUUID().toString();
        return List.of("submission", "agreement", "return", "cancellation").stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name,
                                        () ->
                                                call(
                                                                nothing,
                                                                name,
                                                                etag(0),
                                                                name.equals("agreement")
                                                                        ? Map.of()
                                                                        : REASON)
                                                        .statusCode(404)))
                .toList();
    }

    @Test
    void thereIsNoSuchPlanToReadOrRewrite() {
        String nothing = UUID.randomUUID().toString();

        Contract.given(agency.hr()).get("/v1/idps/{idpId}", nothing).then().statusCode(404);
        revise(nothing, 0).statusCode(404);
    }

    @Test
    void aListIsOfAKnownAgencyAndAWholePage() {
        Contract.given(agency.hr())
                .get("/v1/agencies/{agency}/idps", "bb5:00000")
                .then()
                .statusCode(404);
        Contract.givenBadInput(agency.hr())
                .queryParam("cursor", "nonsense")
                .get("/v1/agencies/{agency}/idps", agency.ref())
                .then()
                .statusCode(400);
        Contract.givenBadInput(agency.hr())
                .queryParam("fiscalYear", 2026)
                .get("/v1/agencies/{agency}/idps", agency.ref())
                .then()
                .statusCode(422);
    }

    private ValidatableResponse draftFor(Map<String, ?> reference) {
        return creating(agency.hr())
                .body(
                        Map.of(
                                "person",
                                reference,
                                "fiscalYear",
                                YEAR.be(),
                                "items",
                                List.of(item())))
                .post("/v1/idps")
                .then();
    }

    private ValidatableResponse revise(String idp, long version) {
        return Contract.given(agency.hr())
                .header("If-Match", etag(version))
                .body(Map.of("items", List.of(item())))
                .put("/v1/idps/{idpId}", idp)
                .then();
    }

    private ValidatableResponse call(String idp, String step, @Nullable String etag, Object body) {
        var request = Contract.givenBadInput(agency.hr());
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (!step.equals("submission")) {
            request.body(body);
        }
        return request.post("/v1/idps/{idpId}/" + step, idp).then();
    }

    private ValidatableResponse send(String path, ContentType type, String body) {
        var request =
                Contract.givenBadInput(agency.hr())
                        .header("If-Match", etag(0))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(type)
                        .body(body);
        boolean revision = path.matches("/v1/idps/[^/]+");
        return (revision ? request.put(path) : request.post(path)).then();
    }
}
