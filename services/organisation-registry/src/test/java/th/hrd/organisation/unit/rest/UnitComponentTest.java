package th.hrd.organisation.unit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class UnitComponentTest {

    private static final Tokens READER = Tokens.role("official");
    private static final String UNITS = "/v1/agencies/{agency}/units";
    private static final String UNIT = UNITS + "/{code}";

    private static final String LOCK = "select pg_advisory_xact_lock%s(hashtextextended('%s', 3))";
    private static final Map<String, String> NATIONAL_IDS = new ConcurrentHashMap<>();

    private UUID agency;

    @BeforeEach
    void aDepartment() {
        agency = Registry.aDepartment();
    }

    @Test
    void aUnitIsRecordedAndToldOnce() {
        Response created = Registry.putUnit(agency, "0301", Registry.division("กองการเจ้าหน้าที่"));
        created.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/agencies/" + agency + "/units/0301"));
        Registry.putUnit(agency, "0301", Registry.division("กองการเจ้าหน้าที่"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));

        String id = created.path("unitId");
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.unit.v1", event -> event.key().equals(id));
        assertThat(fact.type()).isEqualTo("hrd.organisation.unit-recorded.v1");
        assertThat(fact.data().at("/states/0/nameTh").asText()).isEqualTo("กองการเจ้าหน้าที่");
        assertThat(PublishedEvents.outbox().stream().filter(event -> event.key().equals(id)))
                .hasSize(1);
    }

    @Test
    void aReadIsOfItsDay() {
        Registry.putUnit(agency, "0301", Registry.division("กองเดิม"));
        var later = Registry.division("กองใหม่");
        later.put("effectiveFrom", "2024-10-01");
        String etag =
                Registry.putUnit(agency, "0301", later)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");

        get("0301", "2024-09-30").then().body("nameTh", equalTo("กองเดิม"));
        get("0301", "2024-10-01").then().body("nameTh", equalTo("กองใหม่")).header("ETag", etag);
        get("0301", "2002-10-02").then().statusCode(404).body("code", equalTo("UNIT_UNKNOWN"));
        Contract.given(READER)
                .header("If-None-Match", etag)
                .get(UNIT, agency, "0301")
                .then()
                .statusCode(304);
    }

    @Test
    void aStaleVersionIsRefused() {
        Registry.putUnit(agency, "0301", Registry.division("กองเดิม"));

        Contract.given(Registry.hrOf(agency))
                .header("If-Match", "\"1\"")
                .body(Registry.division("กองใหม่"))
                .put(UNIT, agency, "0301")
                .then()
                .statusCode(412);
    }

    @Test
    void aVersionIsComparedWithWhatWasRecordedWhileItWaited() throws Exception {
        Response read = Registry.putUnit(agency, "0301", Registry.division("กองเดิม"));
        try (Connection other = PublishedEvents.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(LOCK.formatted("", agency));
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(
                            () ->
                                    Contract.given(Registry.hrOf(agency))
                                            .header("If-Match", read.header("ETag"))
                                            .body(Registry.division("กองใหม่"))
                                            .put(UNIT, agency, "0301"));
            awaitSomeoneWaiting();
            statement.execute(
                    """
                    insert into org_unit_state (unit_id, seq, valid_from, level, name_th, status, recorded_at)
                    select unit_id, 1, valid_from, level, 'กองของผู้อื่น', status, now()
                      from org_unit_state where unit_id = '%s'
                    """
                            .formatted(read.<String>path("unitId")));
            other.commit();

            waiting.get(30, TimeUnit.SECONDS).then().statusCode(412);
        }
    }

    @Test
    void nobodyIsPlacedInAUnitThatIsClosedThenOrLater() {
        Registry.putUnit(agency, "0301", Registry.division("กองที่จะปิด"));
        var closed = Registry.division("กองที่จะปิด");
        closed.put("status", "CLOSED");
        closed.put("effectiveFrom", "2025-10-01");
        Registry.putUnit(agency, "0301", closed).then().statusCode(200);

        for (String day : List.of("2025-09-30", "2025-10-01")) {
            place("1", day).then().statusCode(422).body("errors.code", contains("UNIT_UNKNOWN"));
        }
        var opened = Registry.division("กองที่ไม่ปิดแล้ว");
        opened.put("effectiveFrom", "2025-10-01");
        Registry.putUnit(agency, "0301", opened).then().statusCode(200);
        place("1", "2025-09-30").then().statusCode(201);
    }

    @Test
    void aUnitIsNotClosedWhileSomeoneIsBeingPlacedInIt() throws Exception {
        Registry.putUnit(agency, "0301", Registry.division("กอง"));
        try (Connection other = PublishedEvents.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(LOCK.formatted("_shared", agency));
            place("1", "2024-10-01").then().statusCode(201);
            other.rollback();

            statement.execute(LOCK.formatted("", agency));
            CompletableFuture<Response> waiting =
                    CompletableFuture.supplyAsync(() -> place("2", "2024-10-01"));
            awaitSomeoneWaiting();
            other.rollback();
            waiting.get(30, TimeUnit.SECONDS).then().statusCode(201);
        }
    }

    @Test
    void manyAreRecordedAllOrNone() {
        var section = new HashMap<String, Object>(unit("030101", "04", "ฝ่ายพัฒนาบุคลากร"));
        section.put("parent", "0301");
        var wrong = new HashMap<String, Object>(unit("0302", "99", "กองผิด"));
        wrong.put("place", "88");

        putAll(List.of(section, unit("0301", "03", "กองการเจ้าหน้าที่"), wrong))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/units/2/level", "#/units/2/place"));
        Contract.given(READER).get(UNITS, agency).then().body("items", empty());

        putAll(List.of(section, unit("0301", "03", "กองการเจ้าหน้าที่")))
                .then()
                .statusCode(200)
                .body("created", equalTo(2));
        putAll(List.of(section)).then().body("unchanged", equalTo(1)).body("created", equalTo(0));
        Contract.given(READER)
                .get("/v1/agencies/{agency}/unit-tree", agency)
                .then()
                .statusCode(200)
                .body("roots.code", contains("0301"))
                .body("roots[0].children.code", contains("030101"));
        Contract.given(READER)
                .queryParam("parent", "0301")
                .get(UNITS, agency)
                .then()
                .body("items.code", contains("030101"));
    }

    @Test
    void aUnitIsFoundByItsNameWhateverTheSpacesCaseAndDigits() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        var unit = Registry.division("กลุ่ม งานที่ ๒ 100% " + mark);
        unit.put("nameEn", "Team " + mark);
        Registry.putUnit(agency, "0301", unit);

        for (String name :
                List.of("งานที่2 100%" + mark, "TEAM " + mark.toUpperCase(Locale.ROOT))) {
            find("name", name).then().statusCode(200).body("items.code", contains("0301"));
        }
        find("nameStartsWith", "กลุ่มงานที่2")
                .then()
                .body("items.agencyId", hasItem(agency.toString()));
        find("nameStartsWith", "team" + mark).then().body("items.code", contains("0301"));
        find("nameStartsWith", "งานที่2 100%" + mark).then().body("items", empty());
        find("name", "งานที่2 1000" + mark).then().body("items", empty());
    }

    @Test
    void aSearchIsPaged() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 1; i <= 3; i++) {
            Registry.putUnit(agency, "030" + i, Registry.division("กอง" + i + " " + mark));
        }
        String cursor =
                Contract.given(READER)
                        .queryParam("name", mark)
                        .queryParam("limit", 2)
                        .get("/v1/units")
                        .then()
                        .body("items.code", contains("0301", "0302"))
                        .extract()
                        .path("nextCursor");
        Contract.given(READER)
                .queryParam("name", mark)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/v1/units")
                .then()
                .body("items.code", contains("0303"));
        String byCode =
                Contract.given(READER)
                        .queryParam("limit", 1)
                        .get(UNITS, agency)
                        .then()
                        .extract()
                        .path("nextCursor");
        Contract.given(READER)
                .queryParam("limit", 1)
                .queryParam("cursor", byCode)
                .get(UNITS, agency)
                .then()
                .body("items.code", contains("0302"));
        Contract.givenBadInput(READER)
                .queryParam("name", mark)
                .queryParam("cursor", "nonsense")
                .get("/v1/units")
                .then()
                .statusCode(400);
        Contract.givenBadInput(READER)
                .queryParam("cursor", "nonsense")
                .get(UNITS, agency)
                .then()
                .statusCode(400);
    }

    @Test
    void aClosedUnitIsInNoListAndStillHasItsPast() {
        Registry.putUnit(agency, "0301", Registry.division("กองที่ปิด"));
        var closed = Registry.division("กองที่ปิด");
        closed.put("status", "CLOSED");
        closed.put("effectiveFrom", "2024-10-01");
        Registry.putUnit(agency, "0301", closed).then().statusCode(200);

        Contract.given(READER).get(UNITS, agency).then().body("items", empty());
        Contract.given(READER)
                .queryParam("asOf", "2024-09-30")
                .get(UNITS, agency)
                .then()
                .body("items.code", contains("0301"));
        get("0301", "2024-10-01").then().body("status", equalTo("CLOSED"));
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        Contract.given(Registry.admin())
                .body(Registry.division("กองของกระทรวง"))
                .put(UNIT, ministry, "0301")
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"));
        var early = Registry.division("กองก่อนกรม");
        early.put("effectiveFrom", "2002-10-02");
        Registry.putUnit(agency, "0301", early)
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_THERE_THEN"));
        var late = Registry.division("กองในอนาคต");
        late.put("effectiveFrom", LocalDate.now(ThaiCalendar.BANGKOK).plusYears(2).toString());
        Registry.putUnit(agency, "0301", late)
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNIT_DATE_TOO_FAR_AHEAD"));
        var orphan = Registry.division("ฝ่ายไม่มีกอง");
        orphan.put("parent", "nowhere");
        Registry.putUnit(agency, "0301", orphan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/parent"));
        Contract.given(READER)
                .get(UNIT, UUID.randomUUID(), "0301")
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_UNKNOWN"));
        Contract.given(READER).get(UNITS, UUID.randomUUID()).then().statusCode(404);
        Contract.given(READER)
                .get("/v1/agencies/{agency}/unit-tree", UUID.randomUUID())
                .then()
                .statusCode(404);
        Contract.given(Registry.admin())
                .body(many(List.of(unit("0301", "03", "กอง"))))
                .put(UNITS, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{")
                .put(UNIT, agency, "0301")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{")
                .put(UNITS, agency)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/plain")
                .body("กอง")
                .put(UNIT, agency, "0301")
                .then()
                .statusCode(415);
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/plain")
                .body("กอง")
                .put(UNITS, agency)
                .then()
                .statusCode(415);
        for (String path : List.of("/v1/units", UNITS, UNIT, "/v1/agencies/{agency}/unit-tree")) {
            Contract.givenBadInput(READER)
                    .pathParams(
                            path.contains("{code}")
                                    ? Map.of("agency", agency, "code", "0301")
                                    : path.contains("{agency}")
                                            ? Map.of("agency", agency)
                                            : Map.of())
                    .queryParam("asOf", "2569-01-01")
                    .get(path)
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void anotherAgencyChangesNothing() {
        UUID other = Registry.aDepartment();

        Contract.given(Registry.hrOf(other))
                .body(Registry.division("กองของคนอื่น"))
                .put(UNIT, agency, "0301")
                .then()
                .statusCode(403);
        Contract.given(Registry.hrOf(other))
                .body(many(List.of(unit("0301", "03", "กองของคนอื่น"))))
                .put(UNITS, agency)
                .then()
                .statusCode(403);
        find("name", "กองของคนอื่น").then().body("items.agencyId", not(hasItem(agency.toString())));
    }

    /** Until a transaction waits for the lock of some agency's units. */
    private static void awaitSomeoneWaiting() {
        Awaitility.await()
                .until(
                        () -> {
                            try (Connection connection = PublishedEvents.connect();
                                    Statement statement = connection.createStatement();
                                    var row =
                                            statement.executeQuery(
                                                    """
                                                    select count(*) from pg_locks
                                                    where locktype = 'advisory' and not granted
                                                    """)) {
                                return row.next() && row.getInt(1) > 0;
                            }
                        });
    }

    private Response place(String key, String from) {
        Map<String, Object> person =
                Registry.official(
                        NATIONAL_IDS.computeIfAbsent(
                                agency + key, any -> Registry.newNationalId()));
        person.put("unit", "0301");
        person.put("effectiveFrom", from);
        return Registry.put(agency, key, person);
    }

    private Response get(String code, String asOf) {
        return Contract.given(READER).queryParam("asOf", asOf).get(UNIT, agency, code);
    }

    private static Response find(String by, String text) {
        return Contract.given(READER).queryParam(by, text).get("/v1/units");
    }

    private Response putAll(List<Map<String, Object>> units) {
        return Contract.given(Registry.hrOf(agency)).body(many(units)).put(UNITS, agency);
    }

    private static Map<String, Object> many(List<Map<String, Object>> units) {
        return Map.of("effectiveFrom", "2020-10-01", "units", units);
    }

    private static Map<String, Object> unit(String code, String level, String nameTh) {
        return Map.of("code", code, "level", level, "nameTh", nameTh, "status", "ACTIVE");
    }
}
