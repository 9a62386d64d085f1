package th.hrd.plan.plan.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import th.hrd.plan.plan.rest.PlanApi.Held;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PlanRefusalComponentTest {

    /** Everything that changes an existing plan, and what it may be sent with. */
    enum Change {
        REVISE("PUT", "/v1/plans/{planId}", PlanApi.OFFICER, PlanApi.content("ภารกิจหลัก"), "{}"),
        CONFIRM(
                "PUT",
                "/v1/plans/{planId}/confirmations",
                PlanApi.OFFICER,
                "{\"confirmations\": []}",
                "{}"),
        SUBMIT("POST", "/v1/plans/{planId}/submission", PlanApi.OFFICER, "", ""),
        APPROVE(
                "POST",
                "/v1/plans/{planId}/approval",
                PlanApi.EXECUTIVE,
                PlanApi.byManagement("0".repeat(64)),
                "{}"),
        REJECT(
                "POST",
                "/v1/plans/{planId}/rejection",
                PlanApi.EXECUTIVE,
                "{\"reason\": \"แก้ไข\"}",
                "{\"reason\": \"\"}");

        final String method;
        final String path;
        final Tokens caller;
        final String body;
        final String invalidBody;

        Change(String method, String path, Tokens caller, String body, String invalidBody) {
            this.method = method;
            this.path = path;
            this.caller = caller;
            this.body = body;
            this.invalidBody = invalidBody;
        }

        Response send(RequestSpecification request, String planId) {
            if (!body.isEmpty()) {
                request.body(body);
            }
            return request.request(method, path, planId);
        }
    }

    @BeforeEach
    void registryHasSpoken() {
        Registry.tell();
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aChangeOfAnUnknownPlanIs404(Change change) {
        change.send(PlanApi.changing(change.caller, "\"0\""), UUID.randomUUID().toString())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLAN_UNKNOWN"));
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aChangeOfAnotherStateThanTheOneReadIs412(Change change) {
        change.send(PlanApi.changing(change.caller, "\"99\""), PlanApi.drafted().id())
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_ETAG"));
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aChangeWithoutIfMatchIs428(Change change) {
        change.send(Contract.givenBadInput(change.caller), PlanApi.drafted().id())
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMIT")
    void aBodyThatCannotBeReadIs400(Change change) {
        Contract.givenBadInput(change.caller)
                .header("If-Match", "\"0\"")
                .body("{\"titleTh\": ")
                .request(change.method, change.path, PlanApi.drafted().id())
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMIT")
    void aBodyThatIsNotJsonIs415(Change change) {
        Contract.givenBadInput(change.caller)
                .header("If-Match", "\"0\"")
                .contentType(ContentType.TEXT)
                .body("แผน")
                .request(change.method, change.path, PlanApi.drafted().id())
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @ParameterizedTest
    @EnumSource(value = Change.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBMIT")
    void aBodyThatSaysTooLittleIs422(Change change) {
        Held plan = PlanApi.drafted();
        Contract.givenBadInput(change.caller)
                .header("If-Match", plan.etag())
                .body(change.invalidBody)
                .request(change.method, change.path, plan.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"));
    }

    @Test
    void aRuleOfTheGuidelineNotMetStopsTheSubmission() {
        Held plan =
                Held.of(
                        PlanApi.draft(
                                PlanApi.OFFICER, Registry.DEPARTMENT_CODE, PlanApi.content(null)));

        PlanApi.changing(PlanApi.OFFICER, plan.etag())
                .post("/v1/plans/{planId}/submission", plan.id())
                .then()
                .statusCode(422)
                .header("Content-Language", "th")
                .body("code", equalTo("PLAN_NOT_ALIGNED"))
                .body("title", equalTo("แผนยังไม่สอดคล้องกับแนวทาง"))
                .body("errors.pointer", contains("#/coreMission"))
                .body("errors.code", contains("CORE_MISSION_NAMED"))
                .body("errors.detail", contains("ยังไม่ได้ระบุภารกิจหลัก"));
        PlanApi.changing(PlanApi.OFFICER, plan.etag())
                .header("Accept-Language", "en")
                .post("/v1/plans/{planId}/submission", plan.id())
                .then()
                .statusCode(422)
                .header("Content-Language", "en")
                .body("errors.detail", contains("The core mission is not named."));
    }

    @Test
    void whatTheStatusForbidsIs409() {
        Held submitted = PlanApi.submitted();

        refusedByStatus(Change.REVISE, submitted);
        refusedByStatus(Change.SUBMIT, submitted);
        refusedByStatus(Change.APPROVE, PlanApi.drafted());
        refusedByStatus(Change.REJECT, PlanApi.drafted());
        PlanApi.beginNextVersion(submitted)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_APPROVED"));
    }

    private static void refusedByStatus(Change change, Held plan) {
        change.send(PlanApi.changing(change.caller, plan.etag()), plan.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_STATUS_FORBIDS"));
    }

    @Test
    void contentThatTheExecutiveHasNotReadIsNotApproved() {
        Held plan = PlanApi.submitted();

        PlanApi.approve(PlanApi.EXECUTIVE, plan, PlanApi.byManagement("0".repeat(64)))
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTENT_CHANGED"))
                .body("contentHash", equalTo(plan.contentHash()));
    }

    @Test
    void whoWritesDoesNotApproveWhateverHisRoles() {
        Held plan = PlanApi.submitted();
        Tokens both =
                Tokens.role("agency-hr", "agency-executive")
                        .agency(Registry.DEPARTMENT)
                        .subject("officer");

        PlanApi.approve(both, plan, PlanApi.byManagement(plan.contentHash()))
                .then()
                .statusCode(403)
                .body("code", equalTo("SELF_APPROVAL"));
    }

    @Test
    void theMechanismsEvidenceIsNeeded() {
        Held plan = PlanApi.submitted();

        PlanApi.approve(
                        PlanApi.EXECUTIVE,
                        plan,
                        PlanApi.byManagement(plan.contentHash())
                                .replace("MANAGEMENT", "AGENCY_CSSC"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_MISSING", "EVIDENCE_NOT_ASKED_FOR"));
    }

    @Test
    void aBuddhistEraYearInADateIsRefused() {
        Held plan = PlanApi.submitted();

        PlanApi.approve(
                        PlanApi.EXECUTIVE,
                        plan,
                        PlanApi.byManagement(plan.contentHash())
                                .replace("2025-10-20", "2568-10-20"))
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"));
    }

    @Test
    void anAgencyOutsideTheDepartmentsHasNoSubCommission() {
        Tokens officer =
                Tokens.role("agency-hr").agency(Registry.PUBLIC_ORGANISATION).subject("officer");
        Tokens executive =
                Tokens.role("agency-executive")
                        .agency(Registry.PUBLIC_ORGANISATION)
                        .subject("executive");
        Held draft = PlanApi.drafted(officer, Registry.PUBLIC_ORGANISATION.toString());
        Held plan =
                Held.of(
                        PlanApi.changing(officer, draft.etag())
                                .post("/v1/plans/{planId}/submission", draft.id()));

        PlanApi.approve(executive, plan, PlanApi.bySubCommission(plan.contentHash()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("NO_SUB_COMMISSION"));
        PlanApi.approve(executive, plan, PlanApi.byManagement(plan.contentHash()))
                .then()
                .statusCode(200);
    }

    static Stream<List<String>> refusedDrafts() {
        String good = PlanApi.content("ภารกิจหลัก");
        return Stream.of(
                List.of("CODE_UNKNOWN", good.replace("\"DS1\"", "\"DS9\"")),
                List.of("STRATEGY_OF_OTHER_ISSUE", good.replace("DI1.S1", "DI2.S1")),
                List.of(
                        "PROJECT_OUTSIDE_PLAN",
                        good.replace("\"fiscalYear\": 2568", "\"fiscalYear\": 2570")),
                List.of(
                        "FISCAL_YEARS_REVERSED",
                        good.replace("\"fiscalYearTo\": 2569", "\"fiscalYearTo\": 2567")));
    }

    @ParameterizedTest
    @MethodSource("refusedDrafts")
    void aDraftThatIsWrongIsRefused(List<String> refused) {
        PlanApi.draft(PlanApi.OFFICER, Registry.DEPARTMENT_CODE, refused.getLast())
                .then()
                .statusCode(422)
                .body("errors.code", hasItems(refused.getFirst()));
    }

    @Test
    void aDraftBeforeAnyGuidelineIsRefused() {
        PlanApi.draft(
                        PlanApi.OFFICER,
                        Registry.DEPARTMENT_CODE,
                        PlanApi.content("ภารกิจหลัก")
                                .replace("\"fiscalYearFrom\": 2568", "\"fiscalYearFrom\": 2565"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_GUIDELINE_IN_FORCE"));
    }

    @Test
    void aDraftWithThirdsOfASatangIsRefused() {
        Contract.givenBadInput(PlanApi.OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(PlanApi.content("ภารกิจหลัก").replace("90000.50", "90000.333"))
                .post("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/projects/1/budget"))
                .body("errors.code", contains("DIGITS"));
    }

    @Test
    void agenciesThatCannotPlan() {
        String content = PlanApi.content("ภารกิจหลัก");
        PlanApi.draft(PlanApi.OFFICER, "bb5:00000", content)
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_UNKNOWN"));
        PlanApi.draft(
                        Tokens.role("agency-hr").agency(Registry.MINISTRY).subject("officer"),
                        Registry.MINISTRY.toString(),
                        content)
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"));
        PlanApi.draft(
                        Tokens.role("agency-hr")
                                .agency(Registry.CLOSED_DEPARTMENT)
                                .subject("officer"),
                        Registry.CLOSED_DEPARTMENT.toString(),
                        content)
                .then()
                .statusCode(409)
                .body("code", equalTo("AGENCY_CLOSED"));
        PlanApi.draft(PlanApi.OFFICER, Registry.OTHER_DEPARTMENT.toString(), content)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void anAgencyIsNamedByItsWholeUuid() {
        // UUID.fromString reads this as the department's.
        String shortened = Registry.DEPARTMENT.toString().substring(1);

        Contract.givenBadInput(PlanApi.OFFICER)
                .get("/v1/agencies/{agency}/plans", shortened)
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_UNKNOWN"));
    }

    @Test
    void whatIsMissingWhileTheRegistryIsReadAnewMayYetCome() {
        Held plan = PlanApi.drafted();
        Tokens elsewhere = Tokens.role("agency-hr").agency(Registry.OTHER_DEPARTMENT);

        Registry.whileRebuilding(
                () -> {
                    rebuilding(list(PlanApi.OFFICER, "bb5:00000"));
                    rebuilding(list(elsewhere, Registry.DEPARTMENT_CODE));
                    rebuilding(
                            PlanApi.draft(
                                    PlanApi.OFFICER,
                                    Registry.DEPARTMENT_CODE,
                                    PlanApi.content("ภารกิจหลัก")));
                    PlanApi.read(plan.id());
                });
        list(elsewhere, Registry.DEPARTMENT_CODE).then().statusCode(403);
    }

    private static Response list(Tokens caller, String agency) {
        return Contract.given(caller).get("/v1/agencies/{agency}/plans", agency);
    }

    private static void rebuilding(Response response) {
        response.then().statusCode(503).body("code", equalTo("REBUILDING"));
    }

    @Test
    void whoMayReadAllPlansChangesOnlyThoseOfHisAgency() {
        Held plan = PlanApi.approved();
        Tokens analystToo =
                Tokens.role("agency-hr", "ocsc-analyst").agency(Registry.OTHER_DEPARTMENT);

        Contract.given(analystToo).get("/v1/plans/{planId}", plan.id()).then().statusCode(200);
        list(analystToo, Registry.DEPARTMENT_CODE).then().statusCode(200);
        PlanApi.draft(analystToo, Registry.DEPARTMENT_CODE, PlanApi.content("ภารกิจหลัก"))
                .then()
                .statusCode(403);
        Contract.given(analystToo)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/plans/{planId}/versions", plan.id())
                .then()
                .statusCode(403);
        PlanApi.changing(analystToo, plan.etag())
                .post("/v1/plans/{planId}/submission", plan.id())
                .then()
                .statusCode(403);
    }

    @Test
    void creationsNeedAKeyAndReadableJson() {
        String plans = "/v1/agencies/{agency}/plans";
        Contract.givenBadInput(PlanApi.OFFICER)
                .body(PlanApi.content("ภารกิจหลัก"))
                .post(plans, Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        Contract.givenBadInput(PlanApi.OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.TEXT)
                .body("แผน")
                .post(plans, Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(415);
        Contract.givenBadInput(PlanApi.OFFICER)
                .post("/v1/plans/{planId}/versions", PlanApi.approved().id())
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void aKeyUsedForOneVersionIsNotUsedForAnother() {
        String key = UUID.randomUUID().toString();
        for (int status : new int[] {201, 422}) {
            Contract.given(PlanApi.OFFICER)
                    .header("Idempotency-Key", key)
                    .post("/v1/plans/{planId}/versions", PlanApi.approved().id())
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void readersOfWhatIsNotThereAre404() {
        for (String path : List.of("/v1/plans/{id}", "/v1/plans/{id}/alignment")) {
            Contract.given(PlanApi.ANALYST)
                    .get(path, UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("PLAN_UNKNOWN"));
        }
        Contract.given(PlanApi.OFFICER)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/plans/{planId}/versions", UUID.randomUUID())
                .then()
                .statusCode(404);
        Contract.given(PlanApi.ANALYST)
                .get("/v1/agencies/{agency}/plans", "bb5:00000")
                .then()
                .statusCode(404);
    }

    @Test
    void aListRefusesWhatItCannotContinueOrFilter() {
        Contract.given(PlanApi.ANALYST)
                .queryParam("cursor", "bm9ib2R5")
                .get("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
        Contract.givenBadInput(PlanApi.ANALYST)
                .queryParam("limit", 201)
                .get("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"));
    }
}
