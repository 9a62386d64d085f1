package th.hrd.organisation.person.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.OutboxRow;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PersonComponentTest {

    private static final String PEOPLE = "/v1/agencies/{agency}/people";
    private static final String PERSON = PEOPLE + "/{sourceId}";

    @Test
    void aPersonIsRecordedOnceAndTheSameAgainChangesNothing() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());

        Response created = Registry.put(agency, "HR-1", official);
        created.then()
                .statusCode(201)
                .header("Location", "/v1/agencies/" + agency + "/people/HR-1")
                .body("assignment.roleGroup", equalTo("RG2"))
                .body("assignment.roleGroupSource", equalTo("DERIVED"));
        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));

        String id = created.path("personId");
        assertThat(factsOf(id)).hasSize(1);
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.person.v1", event -> event.key().equals(id));
        assertThat(fact.type()).isEqualTo("hrd.organisation.person-recorded.v1");
        assertThat(fact.data().at("/assignments/0/agencyId").asText()).isEqualTo(agency.toString());
    }

    @Test
    void neitherNameNorNumberLeavesWithAFactOrStandsInTheDatabase() throws SQLException {
        UUID agency = Registry.aDepartment();
        String number = Registry.newNationalId();
        Map<String, Object> official = Registry.official(number);
        official.put("givenNameTh", "ชื่อลับ");

        Response created = Registry.put(agency, "HR-1", official);

        created.then()
                .statusCode(201)
                .body("identity.masked", equalTo("8-0000-XXXXX-XX-" + number.charAt(12)));
        assertThat(created.asString()).doesNotContain(number);
        assertThat(factsOf(created.path("personId")).getFirst().data().toString())
                .doesNotContain(number)
                .doesNotContain("ชื่อลับ");
        try (Connection database = PublishedEvents.connect();
                Statement statement = database.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select count(*) from person where person::text like '%"
                                        + number
                                        + "%'")) {
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void laterDatesOpenAssignmentsAndEarlierOnesAreRefused() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Response created = Registry.put(agency, "HR-1", official);
        official.put("effectiveFrom", "2025-10-01");
        official.put("positionLevel", "S1");

        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(200)
                .body("assignment.positionLevel", equalTo("D1"))
                .body("assignment.roleGroup", equalTo("RG4"))
                .body("assignment.validFrom", equalTo("2025-10-01"));

        List<OutboxRow> facts = factsOf(created.path("personId"));
        assertThat(facts).extracting(OutboxRow::sequence).containsExactly(0L, 1L);
        assertThat(facts.getLast().data().at("/assignments/0/validTo").asText())
                .isEqualTo("2025-10-01");
        official.put("effectiveFrom", "2023-10-01");
        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(409)
                .body("code", equalTo("EFFECTIVE_DATE_BEFORE_CURRENT"));
    }

    @Test
    void aCorrectionOfTheNameMakesNoFact() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Response created = Registry.put(agency, "HR-1", official);
        official.put("familyNameTh", "ใหม่");

        Response renamed = Registry.put(agency, "HR-1", official);

        renamed.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("familyNameTh", equalTo("ใหม่"));
        assertThat(factsOf(created.path("personId"))).hasSize(1);
    }

    @Test
    void aTransferKeepsThePersonAndTheFormerAgencySeesItsOwnPastOnly() {
        UUID from = Registry.aDepartment();
        UUID to = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        String person = Registry.put(from, "HR-1", official).path("personId");
        official.put("effectiveFrom", "2025-10-01");

        official.put("familyNameTh", "ใหม่");

        Registry.put(to, "P-77", official).then().statusCode(201).body("personId", equalTo(person));

        Response seen = Contract.given(Registry.hrOf(from)).get(PERSON, from, "HR-1");
        seen.then()
                .statusCode(200)
                .body("agencyId", equalTo(from.toString()))
                .body("assignment.validTo", equalTo("2025-10-01"))
                .body("identity", nullValue())
                .body("givenNameTh", nullValue())
                .body("familyNameTh", nullValue());
        Contract.given(Registry.hrOf(from))
                .queryParam("asOf", "2025-09-30")
                .get(PEOPLE, from)
                .then()
                .body("items.sourceId", contains("HR-1"))
                .body("items[0].familyNameTh", nullValue());
        Contract.given(Registry.hrOf(from))
                .get(PEOPLE, from)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        Contract.given(Registry.hrOf(to))
                .get(PEOPLE, to)
                .then()
                .body("items.sourceId", contains("P-77"))
                .body("items[0].assignment.validTo", nullValue());
        official.put("positionLevel", "K3");
        Registry.put(to, "P-77", official).then().statusCode(200);
        Contract.given(Registry.hrOf(from))
                .header("If-None-Match", seen.header("ETag"))
                .get(PERSON, from, "HR-1")
                .then()
                .statusCode(304);
        official.put("effectiveFrom", "2024-10-01");
        Registry.put(from, "HR-1", official).then().statusCode(409);
    }

    @Test
    void aFormerAgencySaysWhatItHasReadWhenThePersonReturns() {
        UUID from = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        String before = Registry.put(from, "HR-1", official).header("ETag");
        official.put("effectiveFrom", "2025-10-01");
        Registry.put(Registry.aDepartment(), "P-77", official).then().statusCode(201);
        official.put("effectiveFrom", "2026-03-01");
        official.put("returns", true);

        putIfMatch(from, before, official).then().statusCode(412);
        String read = Contract.given(Registry.hrOf(from)).get(PERSON, from, "HR-1").header("ETag");
        putIfMatch(from, read, official).then().statusCode(200);
    }

    @Test
    void theFormerAgencyCannotEndWhatTheNewOneHolds() {
        UUID from = Registry.aDepartment();
        UUID to = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        String person = Registry.put(from, "HR-1", official).path("personId");
        official.put("effectiveFrom", "2026-01-15");
        Registry.put(to, "P-77", official).then().statusCode(201);

        official.put("effectiveFrom", "2026-02-01");
        official.put("status", "LEFT");
        Registry.put(from, "HR-1", official)
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_THE_PRESENT_AGENCY"));

        Contract.given(Registry.hrOf(to))
                .get(PERSON, to, "P-77")
                .then()
                .statusCode(200)
                .body("assignment.status", equalTo("ACTIVE"))
                .body("assignment.validTo", nullValue());
        assertThat(factsOf(person)).hasSize(2);
    }

    @Test
    void whoLostAPersonSaysThatTheyReturn() {
        UUID from = Registry.aDepartment();
        UUID to = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        String person = Registry.put(from, "HR-1", official).path("personId");
        official.put("effectiveFrom", "2026-01-15");
        Registry.put(to, "P-77", official).then().statusCode(201);

        official.put("effectiveFrom", "2026-03-01");
        Registry.put(from, "HR-1", official)
                .then()
                .statusCode(409)
                .body("code", equalTo("HAS_MOVED_ON"));
        official.put("returns", true);
        Registry.put(from, "HR-1", official)
                .then()
                .statusCode(200)
                .body("personId", equalTo(person))
                .body("assignment.validFrom", equalTo("2026-03-01"));
        assertThat(factsOf(person)).hasSize(3);
    }

    @Test
    void whoIsSecondedStaysAtHome() {
        UUID home = Registry.aDepartment();
        UUID host = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("secondment", Map.of("agency", host.toString(), "reference", "คำสั่งที่ 1"));

        Response seconded = Registry.put(home, "HR-1", official);

        seconded.then()
                .statusCode(201)
                .body("assignment.secondment.agencyId", equalTo(host.toString()))
                .body("assignment.secondment.reference", equalTo("คำสั่งที่ 1"));
        assertThat(
                        factsOf(seconded.path("personId"))
                                .getFirst()
                                .data()
                                .at("/assignments/0/secondedToAgencyId")
                                .asText())
                .isEqualTo(host.toString());
        Contract.given(Registry.hrOf(host)).get(PEOPLE, host).then().body("items", empty());
        official.remove("secondment");
        official.put("effectiveFrom", "2025-10-01");
        Registry.put(home, "HR-1", official)
                .then()
                .body("assignment.secondment", nullValue())
                .body("assignment.validFrom", equalTo("2025-10-01"));
    }

    @Test
    void aHostIsAnotherAgencyOfThatDay() {
        UUID home = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());

        for (var host :
                Map.of(
                                home.toString(),
                                "SECONDMENT_HOST_IS_HOME",
                                "bb5:99",
                                "SECONDMENT_HOST_UNKNOWN")
                        .entrySet()) {
            official.put("secondment", Map.of("agency", host.getKey()));
            Registry.put(home, "HR-1", official)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains(host.getValue()))
                    .body("errors.pointer", contains("#/secondment/agency"));
        }
    }

    @Test
    void aUnitIsOneOfTheAgencyOnThatDay() {
        UUID agency = Registry.aDepartment();
        Registry.putUnit(Registry.aDepartment(), "0302", Registry.division("กองอื่น"));
        String unitId =
                Registry.putUnit(agency, "0301", Registry.division("กองทดสอบ")).path("unitId");
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("unit", "0302");
        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNIT_UNKNOWN"))
                .body("errors.pointer", contains("#/unit"));

        official.put("unit", "0301");
        Response created = Registry.put(agency, "HR-1", official);

        created.then().statusCode(201).body("assignment.unit", equalTo("0301"));
        assertThat(
                        factsOf(created.path("personId"))
                                .getFirst()
                                .data()
                                .at("/assignments/0/unitId")
                                .asText())
                .isEqualTo(unitId);
    }

    @Test
    void aUnitIsNotClosedOverItsPeople() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> unit = Registry.division("กองทดสอบ");
        Registry.putUnit(agency, "0301", unit);
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("unit", "0301");
        Registry.put(agency, "HR-1", official);
        unit.put("status", "CLOSED");
        unit.put("effectiveFrom", "2025-10-01");
        Registry.putUnit(agency, "0301", unit).then().statusCode(422);

        official.put("effectiveFrom", "2025-10-01");
        official.remove("unit");
        Registry.put(agency, "HR-1", official);

        Registry.putUnit(agency, "0301", unit).then().statusCode(200);
    }

    @Test
    void thePastIsReadByItsDayAndAgencyForAgency() {
        UUID from = Registry.aDepartment();
        UUID to = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(from, "HR-1", official);
        official.put("effectiveFrom", "2025-04-01");
        official.put("positionLevel", "K3");
        Registry.put(from, "HR-1", official);
        official.put("effectiveFrom", "2025-10-01");
        Registry.put(to, "P-77", official);

        asOf(from, "HR-1", "2025-03-31").body("assignment.positionLevel", equalTo("K2"));
        asOf(from, "HR-1", "2025-04-01").body("assignment.positionLevel", equalTo("K3"));
        asOf(to, "P-77", "2025-10-01").body("assignment.positionLevel", equalTo("K3"));
        for (String day : List.of("2024-09-30", "2025-10-01")) {
            Contract.given(Registry.hrOf(from))
                    .queryParam("asOf", day)
                    .get(PERSON, from, "HR-1")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("PERSON_NOT_HERE_THEN"));
        }
        assertThat(keysOn(from, "2025-09-30")).containsExactly("HR-1");
        assertThat(keysOn(from, "2025-10-01")).isEmpty();
        assertThat(keysOn(to, "2025-09-30")).isEmpty();
        Contract.givenBadInput(Registry.hrOf(from))
                .queryParam("asOf", "2568-10-01")
                .get(PERSON, from, "HR-1")
                .then()
                .statusCode(422);
        Contract.given(Registry.hrOf(from))
                .get(PERSON + "/assignments", from, "HR-1")
                .then()
                .statusCode(200)
                .body("items.sourceId", contains("HR-1", "HR-1"))
                .body("items.assignment.validFrom", contains("2024-10-01", "2025-04-01"))
                .body("items.assignment.validTo", contains("2025-04-01", "2025-10-01"));
        Contract.given(Registry.hrOf(to))
                .get(PERSON + "/assignments", to, "P-77")
                .then()
                .body("items.assignment.validFrom", contains("2025-10-01"));
        Contract.given(Registry.hrOf(to))
                .get(PERSON + "/assignments", to, "P-404")
                .then()
                .statusCode(404);
    }

    @Test
    void aMinistryHasNoPeopleOfItsOwn() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));

        Registry.put(ministry, "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(422)
                .body("code", equalTo("AGENCY_IS_CONTAINER"));
    }

    @Test
    void aMistypedYearDoesNotCloseTheRecordForGood() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(agency, "HR-1", official);
        official.put("effectiveFrom", "2206-01-01");

        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/effectiveFrom"))
                .body("errors.code", contains("EFFECTIVE_DATE_TOO_FAR_AHEAD"));
        LocalDate inAYear = LocalDate.now(ThaiCalendar.BANGKOK).plusYears(1);
        official.put("effectiveFrom", inAYear.minusDays(1).toString());
        Registry.put(agency, "HR-1", official).then().statusCode(200);
    }

    @Test
    void aKeyNamesOnePersonForGood() {
        UUID agency = Registry.aDepartment();
        Registry.put(agency, "HR-1", Registry.official(Registry.newNationalId()));

        Registry.put(agency, "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTITY_MISMATCH"));
    }

    @Test
    void aNumberThatIsNoNationalIdIsRefusedAndNotRepeated() {
        UUID agency = Registry.aDepartment();

        Response refused = Registry.put(agency, "HR-1", Registry.official("1234567890123"));

        refused.then()
                .statusCode(422)
                .body("errors.code", contains("NATIONAL_ID_CHECKSUM"))
                .body("errors.pointer", contains("#/identity/number"));
        assertThat(refused.asString()).doesNotContain("1234567890123");
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("personnelType", "NOBODY");
        official.put("digitalTargetGroup", "ANALOGUE");
        official.put("supervisorSourceId", "HR-404");
        official.put("roleGroup", "RG3");

        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "SUPERVISOR_UNKNOWN",
                                "CODE_NOT_IN_LIST",
                                "CODE_NOT_IN_LIST",
                                "ROLE_GROUP_REASON_REQUIRED"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body(Map.of("titleTh", "นาย"))
                .put(PERSON, agency, "HR-1")
                .then()
                .statusCode(422)
                .body("errors.code", everyItem(equalTo("REQUIRED")));
    }

    @Test
    void theKeyOfAnHrisIsNeverANationalId() {
        UUID agency = Registry.aDepartment();

        Registry.put(agency, Registry.newNationalId(), Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("SOURCE_ID_IS_NATIONAL_ID"));
    }

    @Test
    void aSupervisorIsNamedByTheKeyOfTheSameHris() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> head = Registry.official(Registry.newNationalId());
        head.put("headsUnit", true);
        String headId = Registry.put(agency, "HR-1", head).path("personId");
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("supervisorSourceId", "HR-1");

        Response created = Registry.put(agency, "HR-2", official);

        created.then().statusCode(201).body("assignment.supervisorSourceId", equalTo("HR-1"));
        assertThat(
                        factsOf(created.path("personId"))
                                .getFirst()
                                .data()
                                .at("/assignments/0/supervisorId")
                                .asText())
                .isEqualTo(headId);
        official.put("supervisorSourceId", "HR-2");
        Registry.put(agency, "HR-2", official)
                .then()
                .statusCode(422)
                .body("errors.code", contains("SUPERVISOR_IS_SELF"));
    }

    @Test
    void aSupervisorIsThereOnTheDay() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> head = Registry.official(Registry.newNationalId());
        Registry.put(agency, "HR-1", head).then().statusCode(201);
        head.put("effectiveFrom", "2025-10-01");
        Registry.put(Registry.aDepartment(), "P-1", head).then().statusCode(201);
        Map<String, Object> retired = Registry.official(Registry.newNationalId());
        retired.put("status", "LEFT");
        Registry.put(agency, "HR-3", retired).then().statusCode(201);

        supervisedBy(agency, "HR-1", "2024-09-30")
                .body("errors.code", contains("SUPERVISOR_UNKNOWN"));
        supervisedBy(agency, "HR-1", "2024-10-01").statusCode(201);
        supervisedBy(agency, "HR-1", "2025-09-30").statusCode(201);
        supervisedBy(agency, "HR-1", "2025-10-01").statusCode(422);
        supervisedBy(agency, "HR-3", "2025-10-01").statusCode(422);
    }

    @Test
    void aSupervisorMayBeNewerThanThePost() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> head = Registry.official(Registry.newNationalId());
        head.put("effectiveFrom", "2025-10-01");
        Registry.put(agency, "HR-1", head).then().statusCode(201);
        Map<String, Object> announced = Registry.official(Registry.newNationalId());
        announced.put("effectiveFrom", LocalDate.now(ThaiCalendar.BANGKOK).plusDays(9).toString());
        Registry.put(agency, "HR-3", announced).then().statusCode(201);

        supervisedBy(agency, "HR-1", "2024-10-01").statusCode(201);
        supervisedBy(agency, "HR-3", "2024-10-01")
                .body("errors.code", contains("SUPERVISOR_UNKNOWN"));
    }

    private static ValidatableResponse supervisedBy(UUID agency, String supervisor, String day) {
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("supervisorSourceId", supervisor);
        official.put("effectiveFrom", day);
        return Registry.put(agency, "HR-" + official.hashCode(), official).then();
    }

    @Test
    void nobodyIsInAnAgencyBeforeItsFirstDay() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        official.put("effectiveFrom", "2002-10-02");

        Registry.put(agency, "HR-1", official)
                .then()
                .statusCode(422)
                .body("errors.code", contains("AGENCY_NOT_YET_THERE"))
                .body("errors.pointer", contains("#/effectiveFrom"));
        official.put("effectiveFrom", "2002-10-03");
        Registry.put(agency, "HR-1", official).then().statusCode(201);
    }

    @Test
    void anHrisThatSaysWhatItHasReadIsHeldToIt() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        putIfMatch(agency, "\"0\"", official).then().statusCode(412);
        Registry.put(agency, "HR-1", official);
        official.put("positionTitle", "นักทรัพยากรบุคคล");

        putIfMatch(agency, "\"7\"", official)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_ETAG"));
        putIfMatch(agency, "\"0\"", official).then().statusCode(200).header("ETag", "\"1\"");
        Contract.given(Registry.hrOf(agency))
                .header("If-None-Match", "\"1\"")
                .get(PERSON, agency, "HR-1")
                .then()
                .statusCode(304);
    }

    @Test
    void theMinistryReadsTheAgenciesBelowItAndOthersDoNot() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        Map<String, Object> department = Registry.department(Registry.newSlug());
        department.put("parent", ministry.toString());
        UUID below = Registry.registered(department);
        Registry.put(below, "HR-1", Registry.official(Registry.newNationalId()));

        Contract.given(Registry.hrOf(ministry)).get(PERSON, below, "HR-1").then().statusCode(200);
        Contract.given(Registry.hrOf(below)).get(PEOPLE, ministry).then().statusCode(403);
        Contract.given(Registry.hrOf(Registry.aDepartment()))
                .header("Accept-Language", "en")
                .get(PERSON, below, "HR-1")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void whoMayReadEveryAgencyChangesHisOwnOnly() {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        Registry.put(agency, "HR-1", official);
        Tokens auditor = Tokens.role("agency-hr", "auditor").agency(Registry.aDepartment());

        Contract.given(auditor).get(PERSON, agency, "HR-1").then().statusCode(200);
        Contract.given(auditor)
                .body(official)
                .put(PERSON, agency, "HR-1")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID agency = Registry.aDepartment();
        Contract.given(Registry.hrOf(agency))
                .get(PERSON, agency, "HR-404")
                .then()
                .statusCode(404)
                .body("code", equalTo("PERSON_UNKNOWN"));
        Contract.given(Registry.admin()).get(PEOPLE, "bb5:99999").then().statusCode(404);
        Registry.put(UUID.randomUUID(), "HR-1", Registry.official(Registry.newNationalId()))
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_UNKNOWN"));
    }

    @Test
    void anUnreadableRequestIsRefused() {
        UUID agency = Registry.aDepartment();
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{\"identity\":")
                .put(PERSON, agency, "HR-1")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/plain")
                .body("นาย ก.")
                .put(PERSON, agency, "HR-1")
                .then()
                .statusCode(415);
    }

    @Test
    void peopleAreListedInPagesByTheirKey() {
        UUID agency = Registry.aDepartment();
        for (String key : List.of("HR-3", "HR-1", "HR-2")) {
            Registry.put(agency, key, Registry.official(Registry.newNationalId()));
        }

        String cursor =
                Contract.given(Registry.hrOf(agency))
                        .queryParam("limit", 2)
                        .get(PEOPLE, agency)
                        .then()
                        .statusCode(200)
                        .body("items.sourceId", contains("HR-1", "HR-2"))
                        .extract()
                        .path("nextCursor");
        Contract.given(Registry.hrOf(agency))
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(PEOPLE, agency)
                .then()
                .statusCode(200)
                .body("items.sourceId", contains("HR-3"))
                .body("nextCursor", nullValue());
        Contract.givenBadInput(Registry.hrOf(agency))
                .queryParam("cursor", "not-a-cursor")
                .get(PEOPLE, agency)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .queryParam("limit", 0)
                .get(PEOPLE, agency)
                .then()
                .statusCode(422);
    }

    /**
     * Eight senders of one person at one moment: one person, one fact, and nobody is told of an
     * error.
     */
    @Test
    void onePersonSentByManyAtOnceIsOnePerson() throws Exception {
        UUID agency = Registry.aDepartment();
        Map<String, Object> official = Registry.official(Registry.newNationalId());
        List<Callable<Response>> senders =
                IntStream.range(0, 8)
                        .<Callable<Response>>mapToObj(
                                i -> () -> Registry.put(agency, "HR-1", official))
                        .toList();

        List<Future<Response>> answers;
        try (var pool = Executors.newFixedThreadPool(senders.size())) {
            answers = pool.invokeAll(senders);
        }

        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isIn(200, 201);
        }
        assertThat(factsOf(answers.getFirst().get().path("personId"))).hasSize(1);
    }

    private static ValidatableResponse asOf(UUID agency, String sourceId, String day) {
        return Contract.given(Registry.hrOf(agency))
                .queryParam("asOf", day)
                .get(PERSON, agency, sourceId)
                .then()
                .statusCode(200);
    }

    private static List<String> keysOn(UUID agency, String day) {
        return Contract.given(Registry.hrOf(agency))
                .queryParam("asOf", day)
                .get(PEOPLE, agency)
                .then()
                .statusCode(200)
                .extract()
                .path("items.sourceId");
    }

    private static Response putIfMatch(UUID agency, String etag, Map<String, ?> person) {
        return Contract.given(Registry.hrOf(agency))
                .header("If-Match", etag)
                .body(person)
                .put(PERSON, agency, "HR-1");
    }

    private static List<OutboxRow> factsOf(String person) {
        return PublishedEvents.outbox().stream().filter(row -> row.key().equals(person)).toList();
    }
}
