package th.hrd.kpi.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.Blocked;
import th.hrd.kpi.Told;
import th.hrd.kpi.cell.Cells;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class InnovationComponentTest {

    private static final String INNOVATIONS = "/v1/agencies/{agency}/innovations";
    private static final String WITHDRAWAL = INNOVATIONS + "/{id}/withdrawal";

    private final UUID ministry = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final String code = "test:" + agency.toString().substring(0, 8);

    @BeforeEach
    void anAgency() {
        Told.events(
                Told.ministry(ministry, ministry.toString().substring(0, 8)),
                Told.agency(agency, agency.toString().substring(0, 8), "MANDATORY", ministry));
    }

    @Test
    void anInnovationCountsInTheYearItsUseBegan() {
        record("2025-09-30").statusCode(201);
        record("2025-10-01").statusCode(201);

        assertThat(counted(2568)).isEqualTo(1);
        assertThat(counted(2569)).isEqualTo(1);
    }

    @Test
    void sentAgainItIsRecordedOnce() {
        String key = UUID.randomUUID().toString();
        String id = record(key, innovation()).statusCode(201).extract().path("innovationId");

        record(key, innovation())
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("innovationId", equalTo(id));

        assertThat(counted(2569)).isEqualTo(1);
    }

    @Test
    void withdrawnItStaysReadableAndCountsNoLonger() {
        JsonPath recorded = record("2025-11-15").statusCode(201).extract().jsonPath();
        String id = recorded.getString("innovationId");

        withdraw(id, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("WITHDRAWN"));

        assertThat(counted(2569)).isZero();
        Contract.given(Told.analyst())
                .get(INNOVATIONS + "/{id}", agency, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("withdrawalReason", equalTo("บันทึกซ้ำ"));
        withdraw(id, "\"1\"").statusCode(409).body("code", equalTo("INNOVATION_WITHDRAWN"));
    }

    @Test
    void aWithdrawalNeedsTheStateItIsBasedOn() {
        String id = record("2025-11-15").extract().path("innovationId");

        withdraw(id, "\"7\"").statusCode(412);
        Contract.givenBadInput(Told.hrOf(agency))
                .body(Map.of("reason", "บันทึกซ้ำ"))
                .post(WITHDRAWAL, code, id)
                .then()
                .statusCode(428);
        Contract.givenBadInput(Told.hrOf(agency))
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post(WITHDRAWAL, code, id)
                .then()
                .statusCode(422);
        Contract.givenBadInput(Told.hrOf(agency))
                .header("If-Match", "\"0\"")
                .body("{")
                .post(WITHDRAWAL, code, id)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Told.hrOf(agency))
                .header("If-Match", "\"0\"")
                .contentType(ContentType.TEXT)
                .body("reason")
                .post(WITHDRAWAL, code, id)
                .then()
                .statusCode(415);
        assertThat(counted(2569)).isEqualTo(1);
    }

    @Test
    void theListComesInPagesAndByYear() {
        record("2025-11-15").statusCode(201);
        record("2025-12-15").statusCode(201);
        record("2025-02-15").statusCode(201);

        JsonPath first =
                Contract.given(Told.hrOf(ministry))
                        .queryParam("fiscalYear", 2569)
                        .queryParam("limit", 1)
                        .get(INNOVATIONS, code)
                        .then()
                        .statusCode(200)
                        .body("items.inUseSince", contains("2025-11-15"))
                        .extract()
                        .jsonPath();
        Contract.given(Told.hrOf(ministry))
                .queryParam("fiscalYear", 2569)
                .queryParam("limit", 1)
                .queryParam("cursor", first.getString("nextCursor"))
                .get(INNOVATIONS, code)
                .then()
                .statusCode(200)
                .body("items.inUseSince", contains("2025-12-15"))
                .body("nextCursor", nullValue());
        Contract.given(Told.hrOf(agency))
                .queryParam("cursor", first.getString("nextCursor"))
                .get(INNOVATIONS, code)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Told.hrOf(agency))
                .queryParam("fiscalYear", 1999)
                .get(INNOVATIONS, code)
                .then()
                .statusCode(422);
    }

    @Test
    void whatCannotCountIsRefusedWithItsReason() {
        refused("kind", "PERPETUAL_MOTION", "INNOVATION_KIND_UNKNOWN");
        refused("inUseSince", "2569-01-15", "BE_YEAR_IN_ISO_DATE");
        refused("titleTh", " ", "REQUIRED");
        record(
                        UUID.randomUUID().toString(),
                        with(
                                "inUseSince",
                                LocalDate.now(ThaiCalendar.BANGKOK).plusDays(2).toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("INNOVATION_NOT_IN_USE"));
        record("2020-01-15").statusCode(422).body("code", equalTo("NO_GUIDELINE_IN_FORCE"));
        Contract.given(Told.hrOf(ministry))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(innovation())
                .post(INNOVATIONS, ministry)
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"));
        String key = UUID.randomUUID().toString();
        record(key, innovation()).statusCode(201);
        record(key, with("ownerUnit", "กองอื่น"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(counted(2569)).isEqualTo(1);
    }

    /** A rebuild has the turn and then locks what is learned from events. */
    @Test
    void whoWaitsForTheTurnKeepsNoRebuildWaiting() throws Exception {
        try (Connection rebuild = PublishedEvents.connect();
                Statement statement = rebuild.createStatement()) {
            rebuild.setAutoCommit(false);
            new Cells().takeTurn(rebuild);
            CompletableFuture<Integer> answer =
                    CompletableFuture.supplyAsync(
                            () -> record("2025-11-15").extract().statusCode());
            Blocked.awaitOne();

            statement.execute("set local lock_timeout = '2s'");
            statement.execute("lock table agency, reporting_year in access exclusive mode");
            rebuild.commit();

            assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(201);
        }
        assertThat(counted(2569)).isEqualTo(1);
    }

    @Test
    void readingEverywhereIsNotWritingEverywhere() {
        Tokens auditor = Tokens.role("agency-hr", "auditor").agency(UUID.randomUUID());

        Contract.given(auditor).get(INNOVATIONS, code).then().statusCode(200);
        Contract.given(auditor)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(innovation())
                .post(INNOVATIONS, code)
                .then()
                .statusCode(403);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Contract.givenBadInput(Told.hrOf(agency))
                .body(innovation())
                .post(INNOVATIONS, code)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        Contract.givenBadInput(Told.hrOf(agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.TEXT)
                .body("innovation")
                .post(INNOVATIONS, code)
                .then()
                .statusCode(415);
        for (String path :
                new String[] {INNOVATIONS, INNOVATIONS + "/0197a4c2-a000-7d44-9e55-6f708192a3b4"}) {
            Contract.given(Told.analyst()).get(path, "test:nobody").then().statusCode(404);
        }
        Contract.given(Told.analyst())
                .get(INNOVATIONS + "/{id}", code, UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("INNOVATION_UNKNOWN"));
        Contract.given(Told.hrOf(agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(innovation())
                .post(INNOVATIONS, "test:nobody")
                .then()
                .statusCode(404);
        withdraw(UUID.randomUUID().toString(), "\"0\"").statusCode(404);
    }

    private void refused(String field, String value, String problem) {
        Contract.givenBadInput(Told.hrOf(agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(with(field, value))
                .post(INNOVATIONS, code)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(problem))
                .body("errors[0].pointer", equalTo("#/" + field));
    }

    private ValidatableResponse record(String inUseSince) {
        return record(UUID.randomUUID().toString(), with("inUseSince", inUseSince));
    }

    private ValidatableResponse record(String key, Map<String, String> innovation) {
        return Contract.given(Told.hrOf(agency))
                .header("Idempotency-Key", key)
                .body(innovation)
                .post(INNOVATIONS, code)
                .then();
    }

    private ValidatableResponse withdraw(String id, String etag) {
        return Contract.given(Told.hrOf(agency))
                .header("If-Match", etag)
                .body(Map.of("reason", "บันทึกซ้ำ"))
                .post(WITHDRAWAL, code, id)
                .then();
    }

    private int counted(int fiscalYear) {
        return Contract.given(Told.hrOf(agency))
                .queryParam("fiscalYear", fiscalYear)
                .queryParam("level", "AGENCY")
                .queryParam("agency", code)
                .get("/v1/kpis/KPI_A3/figures")
                .then()
                .statusCode(200)
                .extract()
                .path("figures[0].figure.value");
    }

    private static Map<String, String> innovation() {
        return with("inUseSince", "2025-11-15");
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> innovation =
                new HashMap<>(
                        Map.of(
                                "kind", "E_SERVICE",
                                "titleTh", "ระบบยื่นคำขอทดสอบ",
                                "ownerUnit", "กองทดสอบ",
                                "inUseSince", "2025-11-15",
                                "evidence", "https://example.go.th/e-service"));
        innovation.put(field, value);
        return innovation;
    }
}
