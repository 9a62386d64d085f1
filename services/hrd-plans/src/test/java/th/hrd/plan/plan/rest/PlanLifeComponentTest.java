package th.hrd.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.plan.plan.rest.PlanApi.Held;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PlanLifeComponentTest {

    @BeforeEach
    void registryHasSpoken() {
        Registry.tell();
    }

    @Test
    void managementApprovesAndEachStepIsAFactWithTheWholeState() {
        Held plan = PlanApi.confirm(PlanApi.drafted(), List.of("GUIDELINE", "AGENCY_STRATEGY"));

        Held approved = PlanApi.approve(PlanApi.submit(plan));

        assertThat(approved.status()).isEqualTo("APPROVED");
        assertThat(approved.body().getString("approval.mechanism")).isEqualTo("MANAGEMENT");
        assertThat(approved.body().getString("approval.approver.position")).isEqualTo("อธิบดี");
        assertThat(factsOf(approved))
                .extracting(
                        OutboxRow::type,
                        OutboxRow::sequence,
                        row -> row.data().get("status").asText())
                .containsExactly(
                        tuple("hrd.plan.plan-drafted.v1", 0L, "DRAFT"),
                        tuple("hrd.plan.plan-confirmed.v1", 1L, "DRAFT"),
                        tuple("hrd.plan.plan-submitted.v1", 2L, "SUBMITTED_FOR_APPROVAL"),
                        tuple("hrd.plan.plan-approved.v1", 3L, "APPROVED"));
        assertThat(factsOf(approved).getLast().data())
                .isEqualTo(
                        json(
                                """
                                {"planId": "%s", "agencyId": "%s", "fiscalYearFrom": 2568, "fiscalYearTo": 2569,
                                 "planVersion": 1, "status": "APPROVED", "mechanism": "MANAGEMENT",
                                 "confirmations": ["GUIDELINE", "AGENCY_STRATEGY"], "contentHash": "%s",
                                 "decidedOn": "2025-10-20"}\
                                """
                                        .formatted(
                                                approved.id(),
                                                Registry.DEPARTMENT,
                                                approved.contentHash())));
    }

    @Test
    void theApprovedPlanReachesTheTopic() {
        Held approved = PlanApi.approved();

        var event =
                PublishedEvents.awaitOn(
                        "hrd.plan.plan.v1",
                        received ->
                                received.key().equals(approved.id())
                                        && received.type().equals("hrd.plan.plan-approved.v1"));

        assertThat(event.data().get("contentHash").asText()).isEqualTo(approved.contentHash());
        assertThat(event.headers()).containsEntry("ce_source", "/hrd/hrd-plans");
    }

    @Test
    void theSubCommissionApproves() {
        Held plan = PlanApi.submitted();

        PlanApi.approve(PlanApi.EXECUTIVE, plan, PlanApi.bySubCommission(plan.contentHash()))
                .then()
                .statusCode(200)
                .body("approval.cssc.meetingNumber", equalTo(4))
                .body("approval.cssc.meetingYear", equalTo(2568))
                .body("approval.approver", nullValue());
    }

    @Test
    void anyoneCanRecomputeTheHashFromWhatIsAnswered()
            throws IOException, GeneralSecurityException {
        Held plan = PlanApi.drafted();
        String answered =
                Contract.given(PlanApi.ANALYST)
                        .get("/v1/plans/{planId}", plan.id())
                        .then()
                        .extract()
                        .asString();
        String content = json(answered).get("content").toString();

        byte[] canonical = new JsonCanonicalizer(content).getEncodedUTF8();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(plan.contentHash());
    }

    @Test
    void aReaderWhoHasTheStateGetsNoneAgain() {
        Held plan = PlanApi.drafted();

        Contract.given(PlanApi.OFFICER)
                .header("If-None-Match", plan.etag())
                .get("/v1/plans/{planId}", plan.id())
                .then()
                .statusCode(304);
    }

    @Test
    void aRejectedPlanIsMendedSubmittedAndApproved() {
        Held plan = PlanApi.submitted();
        Held rejected =
                Held.of(
                        PlanApi.changing(PlanApi.EXECUTIVE, plan.etag())
                                .body("{\"reason\": \"งบประมาณสูงเกินไป\"}")
                                .post("/v1/plans/{planId}/rejection", plan.id())
                                .then()
                                .statusCode(200)
                                .body("status", equalTo("REJECTED"))
                                .body("rejection.reason", equalTo("งบประมาณสูงเกินไป"))
                                .extract()
                                .response());

        Held mended =
                Held.of(
                        PlanApi.changing(PlanApi.OFFICER, rejected.etag())
                                .body(PlanApi.content("ภารกิจที่ปรับแล้ว"))
                                .put("/v1/plans/{planId}", plan.id())
                                .then()
                                .statusCode(200)
                                .body("status", equalTo("DRAFT"))
                                .extract()
                                .response());

        assertThat(mended.contentHash()).isNotEqualTo(plan.contentHash());
        assertThat(PlanApi.approve(PlanApi.submit(mended)).status()).isEqualTo("APPROVED");
    }

    @Test
    void writingTheSameContentAgainIsNoFact() {
        Held plan = PlanApi.drafted();

        PlanApi.changing(PlanApi.OFFICER, plan.etag())
                .body(PlanApi.content("ภารกิจหลัก"))
                .put("/v1/plans/{planId}", plan.id())
                .then()
                .statusCode(200)
                .header("ETag", plan.etag());

        assertThat(factsOf(plan)).hasSize(1);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldWhenItIsApproved() {
        Held old = PlanApi.approved();
        Held next =
                Held.of(PlanApi.beginNextVersion(old).then().statusCode(201).extract().response());
        assertThat(next.body().getInt("planVersion")).isEqualTo(2);
        assertThat(next.body().getString("replacesPlanId")).isEqualTo(old.id());
        assertThat(next.contentHash()).isEqualTo(old.contentHash());
        PlanApi.beginNextVersion(old)
                .then()
                .statusCode(409)
                .body("code", equalTo("NEXT_VERSION_UNDER_WAY"));
        assertThat(PlanApi.read(old.id()).status()).isEqualTo("APPROVED");

        PlanApi.approve(PlanApi.submit(next));

        Held superseded = PlanApi.read(old.id());
        assertThat(superseded.status()).isEqualTo("SUPERSEDED");
        assertThat(factsOf(superseded).getLast().type()).isEqualTo("hrd.plan.plan-superseded.v1");
        PlanApi.changing(PlanApi.OFFICER, superseded.etag())
                .body("{\"confirmations\": []}")
                .put("/v1/plans/{planId}/confirmations", old.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_SUPERSEDED"));
    }

    @Test
    void alignmentSaysWhatIsMissingBesideWhatTheAgencyConfirms() {
        Held plan =
                Held.of(
                        PlanApi.draft(
                                PlanApi.OFFICER, Registry.DEPARTMENT_CODE, PlanApi.content(null)));
        PlanApi.confirm(plan, List.of("GUIDELINE"));

        Contract.given(PlanApi.ANALYST)
                .get("/v1/plans/{planId}/alignment", plan.id())
                .then()
                .statusCode(200)
                .body("met", equalTo(false))
                .body("edition", equalTo("2566-2570"))
                .body("findings.findAll { !it.met }.rule", contains("CORE_MISSION_NAMED"))
                .body("findings.find { !it.met }.missing.pointer", contains("#/coreMission"))
                .body("confirmations.kind", contains("GUIDELINE"));
    }

    @Test
    void anAgencysPlansComePageByPageAndFiltered() {
        Tokens officer =
                Tokens.role("agency-hr").agency(Registry.OTHER_DEPARTMENT).subject("officer");
        List<String> begun =
                Stream.generate(() -> PlanApi.drafted(officer, "bb5:90006").id()).limit(3).toList();

        var first =
                Contract.given(officer)
                        .queryParam("limit", 2)
                        .queryParam("fiscalYear", 2569)
                        .queryParam("status", "DRAFT")
                        .get("/v1/agencies/{agency}/plans", "bb5:90006")
                        .then()
                        .statusCode(200)
                        .body("items.planId", equalTo(begun.subList(0, 2)))
                        .body("nextCursor", notNullValue())
                        .extract()
                        .jsonPath();
        Contract.given(officer)
                .queryParam("limit", 2)
                .queryParam("fiscalYear", 2569)
                .queryParam("status", "DRAFT")
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/v1/agencies/{agency}/plans", "bb5:90006")
                .then()
                .statusCode(200)
                .body("items.planId", equalTo(begun.subList(2, 3)))
                .body("nextCursor", nullValue());
        Contract.given(officer)
                .queryParam("fiscalYear", 2567)
                .get("/v1/agencies/{agency}/plans", Registry.OTHER_DEPARTMENT)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void theMinistryReadsItsDepartmentsPlansAndASisterDoesNot() {
        Held plan = PlanApi.drafted();

        Contract.given(Tokens.role("agency-hr").agency(Registry.MINISTRY))
                .get("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(200)
                .body("items.planId", hasItem(plan.id()));
        Contract.given(Tokens.role("agency-hr").agency(Registry.OTHER_DEPARTMENT))
                .get("/v1/plans/{planId}", plan.id())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void theSameCreationSentTwiceMakesOnePlan() {
        String key = UUID.randomUUID().toString();
        String id = null;
        for (String replayed : new String[] {null, "true"}) {
            var answer =
                    Contract.given(PlanApi.OFFICER)
                            .header("Idempotency-Key", key)
                            .body(PlanApi.content("ภารกิจหลัก"))
                            .post("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                            .then()
                            .statusCode(201)
                            .header("Idempotency-Replayed", replayed)
                            .extract();
            if (id != null) {
                assertThat(answer.jsonPath().getString("planId")).isEqualTo(id);
            }
            id = answer.jsonPath().getString("planId");
        }
        Contract.given(PlanApi.OFFICER)
                .header("Idempotency-Key", key)
                .body(PlanApi.content("ภารกิจอื่น"))
                .post("/v1/agencies/{agency}/plans", Registry.DEPARTMENT_CODE)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aLaterEditionEndsTheEarlierOneForPlansThatReachIntoIt() {
        // Far away, so that no other test meets it.
        PublishedEvents.deliver(Registry.edition("2601-2605", 2601, 2605));

        PlanApi.draft(PlanApi.OFFICER, Registry.DEPARTMENT_CODE, emptyPlan(2600, 2601))
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_GUIDELINE_IN_FORCE"));
        PlanApi.draft(PlanApi.OFFICER, Registry.DEPARTMENT_CODE, emptyPlan(2601, 2602))
                .then()
                .statusCode(201)
                .body("edition", equalTo("2601-2605"));
        PlanApi.draft(PlanApi.OFFICER, Registry.DEPARTMENT_CODE, emptyPlan(2571, 2571))
                .then()
                .statusCode(201)
                .body("edition", equalTo("2566-2570"));
    }

    @Test
    void anAgencyIsCalledByTheNameOfTheDay() {
        LocalDate today = LocalDate.now(ThaiCalendar.BANGKOK);
        LocalDate founded = LocalDate.of(2002, 10, 3);

        // Announced while the old name still held; its day has come since.
        PublishedEvents.deliver(
                Registry.ministryRenamed(
                        2,
                        "กระทรวงชื่อเดิม",
                        List.of(
                                Registry.name("กระทรวงชื่อเดิม", founded, today),
                                Registry.name("กระทรวงชื่อใหม่", today, null))));
        assertMinistryIsCalled("กระทรวงชื่อใหม่");

        PublishedEvents.deliver(
                Registry.ministryRenamed(
                        3,
                        "กระทรวงชื่อใหม่",
                        List.of(
                                Registry.name("กระทรวงชื่อใหม่", founded, today.plusDays(1)),
                                Registry.name("กระทรวงของวันพรุ่งนี้", today.plusDays(1), null))));
        assertMinistryIsCalled("กระทรวงชื่อใหม่");

        PublishedEvents.deliver(Registry.ministryRenamed(4, "กระทรวงชื่อเดียว", List.of()));
        assertMinistryIsCalled("กระทรวงชื่อเดียว");
    }

    private static void assertMinistryIsCalled(String name) {
        PlanApi.draft(
                        Tokens.role("agency-hr").agency(Registry.MINISTRY),
                        Registry.MINISTRY.toString(),
                        PlanApi.content("ภารกิจหลัก"))
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"))
                .body("detail", startsWith(name));
    }

    private static String emptyPlan(int from, int to) {
        return """
        {"fiscalYearFrom": %d, "fiscalYearTo": %d, "titleTh": "แผน", "links": [], "targetGroups": [], "projects": []}\
        """
                .formatted(from, to);
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<OutboxRow> factsOf(Held plan) {
        return PublishedEvents.outbox().stream()
                .filter(row -> row.key().equals(plan.id()))
                .toList();
    }
}
