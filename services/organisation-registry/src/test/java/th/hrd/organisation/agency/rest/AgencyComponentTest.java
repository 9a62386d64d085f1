package th.hrd.organisation.agency.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AgencyComponentTest {

    private static final Tokens READER = Tokens.role("official");

    private static final String AGENCY = "/v1/agencies/{agency}";

    @Test
    void anAgencyIsRegisteredUnderItsCodesAndBoundByItsKind() {
        String slug = Registry.newSlug();

        Response registered = Registry.register(Registry.department(slug));

        registered.then().statusCode(201).body("obligation", equalTo("MANDATORY"));
        String id = registered.path("agencyId");
        assertThat(registered.header("Location")).isEqualTo("/v1/agencies/" + id);
        Contract.given(READER)
                .get(AGENCY, "slug:" + slug)
                .then()
                .statusCode(200)
                .header("ETag", registered.header("ETag"))
                .body("agencyId", equalTo(id))
                .body("codes[0].validFrom", equalTo("2002-10-03"));
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.agency.v1", event -> event.key().equals(id));
        assertThat(fact.type()).isEqualTo("hrd.organisation.agency-registered.v1");
        assertThat(fact.data().at("/codes/0/code").asText()).isEqualTo(slug);
    }

    @Test
    void theSameIntentionIsCarriedOutOnce() {
        Map<String, Object> agency = Registry.department(Registry.newSlug());
        String key = UUID.randomUUID().toString();

        String first = post(key, agency).then().statusCode(201).extract().path("agencyId");
        Response second = post(key, agency);
        second.then().statusCode(201).body("agencyId", equalTo(first));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");

        agency.put("nameTh", "กรมอื่น");
        post(key, agency).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aCodeBelongsToOneAgencyAtATime() {
        Map<String, Object> agency = Registry.department(Registry.newSlug());
        Registry.registered(agency);

        Registry.register(agency)
                .then()
                .statusCode(409)
                .body("code", equalTo("AGENCY_CODE_TAKEN"))
                .body("title", equalTo("รหัสหน่วยงานถูกใช้แล้ว"));
    }

    @Test
    void whatTheGuidelineDoesNotCoverIsNotRegistered() {
        Map<String, Object> court = Registry.department(Registry.newSlug());
        court.put("kind", "COURT");
        Registry.register(court)
                .then()
                .statusCode(422)
                .body("errors.code", contains("AGENCY_OUT_OF_SCOPE"));

        court.put("kind", "BAZAAR");
        Registry.register(court)
                .then()
                .statusCode(422)
                .body("errors.code", contains("AGENCY_KIND_UNKNOWN"));
    }

    @Test
    void everyFaultyCodeAndAnUnknownParentAreFound() {
        Map<String, Object> agency = Registry.department(Registry.newSlug());
        agency.put(
                "codes",
                List.of(
                        Map.of("scheme", "bb5", "code", "3005"),
                        Map.of("scheme", "nobody", "code", "1"),
                        Map.of("scheme", "slug", "code", "ends-early", "validTo", "2002-10-03")));
        Registry.register(agency)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("#/codes/0/code", "#/codes/1/code", "#/codes/2/validTo"));

        agency.put(
                "codes",
                List.of(Map.of("scheme", "slug", "code", "early", "validFrom", "2002-10-02")));
        Registry.register(agency)
                .then()
                .statusCode(422)
                .body("errors.code", contains("AGENCY_CODE_TOO_EARLY"))
                .body("errors.pointer", contains("#/codes/0/validFrom"));

        Map<String, Object> orphan = Registry.department(Registry.newSlug());
        orphan.put("parent", "bb5:99999");
        Registry.register(orphan)
                .then()
                .statusCode(422)
                .body("errors.code", contains("PARENT_UNKNOWN"));

        String ministry = Registry.newSlug();
        Registry.registered(Registry.ministry(ministry));
        orphan.put("parent", "slug:" + ministry);
        orphan.put("validFrom", "2002-10-02");
        Registry.register(orphan)
                .then()
                .statusCode(422)
                .body("errors.code", contains("PARENT_UNKNOWN"));
    }

    @Test
    void anUnreadableRequestIsRefused() {
        Contract.givenBadInput(Registry.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"codes\":")
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
        Contract.givenBadInput(Registry.admin())
                .body(Registry.department(Registry.newSlug()))
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        Contract.givenBadInput(Registry.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("an agency")
                .post("/v1/agencies")
                .then()
                .statusCode(415);
    }

    @Test
    void aCodeIsGivenForATimeAndTheAgencyFoundByIt() {
        UUID id = Registry.aDepartment();
        String code = "D" + id.toString().substring(24);

        Response given =
                give(id, Map.of("scheme", "dpis", "code", code, "validFrom", "2020-01-01"));

        given.then().statusCode(201).body("codes.code", hasItem(code));
        assertThat(given.header("Location")).isEqualTo("/v1/agencies/" + id + "/history");
        Contract.given(READER).get(AGENCY, "dpis:" + code).then().statusCode(200);
        Contract.given(READER)
                .queryParam("asOf", "2019-12-31")
                .get(AGENCY, "dpis:" + code)
                .then()
                .statusCode(404);
        assertThat(walk(Map.of("code", code))).hasSize(1);
        assertThat(walk(Map.of("code", "dpis:" + code))).hasSize(1);
        assertThat(walk(Map.of("code", "egp4:" + code))).isEmpty();
        assertThat(walk(Map.of("code", code, "asOf", "2019-12-31"))).isEmpty();
        var fact =
                PublishedEvents.awaitOn(
                        "hrd.organisation.agency.v1",
                        event ->
                                event.key().equals(id.toString())
                                        && event.type().endsWith("agency-coded.v1"));
        assertThat(fact.data().path("codes").size()).isEqualTo(2);
        assertThat(fact.data().at("/states/0/status").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void aCodeNamesTheAgencyThatHasItOnTheDayAskedFor() {
        UUID id = Registry.registered(Registry.ministry(Registry.newSlug()));
        String code = "P" + id.toString().substring(24);
        give(
                        id,
                        Map.of(
                                "scheme", "dpis",
                                "code", code,
                                "validFrom", "2020-01-01",
                                "validTo", "2021-01-01"))
                .then()
                .statusCode(201);

        for (String path : List.of("/units", "/unit-tree", "/people", "/head-counts")) {
            namedOn("2020-06-01").get(AGENCY + path, "dpis:" + code).then().statusCode(200);
            namedOn("2021-01-01").get(AGENCY + path, "dpis:" + code).then().statusCode(404);
        }
        for (String query : List.of("/v1/agencies?parent=", "/v1/head-counts?under=")) {
            namedOn("2020-06-01").get(query + "dpis:" + code).then().statusCode(200);
            namedOn("2021-01-01").get(query + "dpis:" + code).then().statusCode(404);
        }
    }

    private static RequestSpecification namedOn(String day) {
        return Contract.given(Registry.admin()).queryParam("asOf", day);
    }

    @Test
    void aCodeIsRefusedWhenTakenMalformedOrOutsideTheAgencysLife() {
        UUID id = Registry.aDepartment();
        UUID other = Registry.aDepartment();
        String code = "E" + id.toString().substring(24);
        give(
                        id,
                        Map.of(
                                "scheme", "dpis",
                                "code", code,
                                "validFrom", "2020-01-01",
                                "validTo", "2021-01-01"))
                .then()
                .statusCode(201);

        give(other, Map.of("scheme", "dpis", "code", code, "validFrom", "2020-12-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("AGENCY_CODE_TAKEN"));
        give(other, Map.of("scheme", "dpis", "code", code, "validFrom", "2021-01-01"))
                .then()
                .statusCode(201);
        give(other, Map.of("scheme", "bb5", "code", "123", "validFrom", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"));
        give(other, Map.of("scheme", "bb5", "code", "123", "validFrom", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("CODE_TOO_FAR_AHEAD", "AGENCY_CODE_FORM"));
        give(other, Map.of("scheme", "dpis", "code", code + "F", "validFrom", "1999-01-01"))
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_THERE_THEN"));
        Contract.givenBadInput(Registry.admin())
                .body(Map.of("scheme", "dpis", "code", "X", "validFrom", "2020-01-01"))
                .post(AGENCY + "/codes", id)
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/plain")
                .body("a code")
                .post(AGENCY + "/codes", id)
                .then()
                .statusCode(415);
    }

    @Test
    void whatWasKnownAtAnEarlierTimeIsAnsweredAsItWasThen() {
        String slug = Registry.newSlug();
        UUID id = Registry.registered(Registry.department(slug));
        String known =
                Contract.given(READER)
                        .get(AGENCY + "/history", id)
                        .then()
                        .statusCode(200)
                        .body("states.status", contains("ACTIVE"))
                        .extract()
                        .path("states[0].recordedAt");
        give(
                        id,
                        Map.of(
                                "scheme", "dpis",
                                "code", "K" + id.toString().substring(24),
                                "validFrom", "2020-01-01"))
                .then()
                .statusCode(201);

        knownAt(known).get(AGENCY, id).then().statusCode(200).body("codes.code", contains(slug));
        knownAt(known).get(AGENCY, "slug:" + slug).then().statusCode(200);
        knownAt(known).get(AGENCY + "/history", id).then().body("codes.code", contains(slug));
        Contract.given(READER)
                .queryParam("asOf", "2019-12-31")
                .get(AGENCY + "/history", id)
                .then()
                .statusCode(200)
                .body("codes.code", contains(slug));
        String before = Instant.parse(known).minusMillis(1).toString();
        knownAt(before).get(AGENCY, id).then().statusCode(404);
        knownAt(before)
                .get("/v1/agencies/tree")
                .then()
                .statusCode(200)
                .body("roots.agencyId", not(hasItem(id.toString())));
        Contract.givenBadInput(READER)
                .queryParam("knownAt", "yesterday")
                .get(AGENCY + "/history", id)
                .then()
                .statusCode(422);
    }

    @Test
    void aBuddhistEraYearInADateIsRefusedInThaiAndInEnglish() {
        Map<String, Object> agency = Registry.department(Registry.newSlug());
        agency.put("validFrom", "2545-10-03");

        Registry.register(agency)
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"))
                .body("title", equalTo("ปีพุทธศักราชในวันที่แบบ ISO"));
        Contract.givenBadInput(READER)
                .header("Accept-Language", "en")
                .queryParam("asOf", "2569-09-30")
                .get(AGENCY, "bb5:03005")
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"));
        Contract.givenBadInput(READER)
                .queryParam("asOf", "2569-09-30")
                .get("/v1/agencies/tree")
                .then()
                .statusCode(422);
    }

    @Test
    void anUnknownAgencyIsNotFound() {
        Contract.given(READER)
                .header("Accept-Language", "en")
                .get(AGENCY, "bb5:99999")
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_UNKNOWN"));
        Contract.given(READER).get(AGENCY + "/history", UUID.randomUUID()).then().statusCode(404);
        Contract.given(READER)
                .queryParam("parent", "bb5:99999")
                .get("/v1/agencies")
                .then()
                .statusCode(404);
        UUID id = Registry.aDepartment();
        Contract.given(READER)
                .queryParam("asOf", "1999-01-01")
                .get(AGENCY, id)
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_THERE_THEN"));
    }

    @Test
    void theLineUpwardsAndTheAgenciesBelowAreThoseOfTheDay() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        UUID department = Registry.registered(below(ministry));

        Contract.given(READER)
                .get(AGENCY + "/ancestors", department)
                .then()
                .statusCode(200)
                .body("items.agencyId", contains(ministry.toString()));
        Contract.given(READER)
                .get(AGENCY + "/ancestors", ministry)
                .then()
                .statusCode(200)
                .body("items", empty());
        Contract.given(READER)
                .get(AGENCY + "/children", ministry)
                .then()
                .statusCode(200)
                .body("items.agencyId", contains(department.toString()));
        for (String path : List.of("/ancestors", "/children")) {
            Contract.given(READER)
                    .queryParam("asOf", "1999-01-01")
                    .get(AGENCY + path, ministry)
                    .then()
                    .statusCode(404);
            Contract.givenBadInput(READER)
                    .queryParam("asOf", "2569-01-01")
                    .get(AGENCY + path, ministry)
                    .then()
                    .statusCode(422);
        }
        Contract.givenBadInput(READER)
                .queryParam("cursor", "not-a-cursor")
                .get(AGENCY + "/children", ministry)
                .then()
                .statusCode(400);
    }

    @Test
    void aReaderWhoHasItGetsNothingAgain() {
        UUID id = Registry.aDepartment();

        Contract.given(READER)
                .header("If-None-Match", "\"0\"")
                .get(AGENCY, id)
                .then()
                .statusCode(304);
    }

    @Test
    void agenciesAreListedInPagesByThaiNameAndFiltered() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        // In the order of a Thai dictionary, where a vowel written first is read after its
        // consonant.
        List<String> names = List.of("กรมกลาง", "กรมเกษตร", "กรมขนส่ง", "กรมแพทย์");
        for (String name : List.of("กรมแพทย์", "กรมขนส่ง", "กรมกลาง", "กรมเกษตร")) {
            Map<String, Object> department = Registry.department(Registry.newSlug());
            department.put("nameTh", name);
            department.put("abbreviationTh", "ทด.");
            department.put("parent", ministry.toString());
            Registry.registered(department);
        }

        assertThat(walk(Map.of("parent", ministry))).isEqualTo(names);
        assertThat(walk(Map.of("parent", ministry, "name", "เกษตร"))).containsExactly("กรมเกษตร");
        assertThat(walk(Map.of("parent", ministry, "nameStartsWith", "กรมข")))
                .containsExactly("กรมขนส่ง");
        assertThat(walk(Map.of("parent", ministry, "nameStartsWith", "ขนส่ง"))).isEmpty();
        assertThat(walk(Map.of("parent", ministry, "name", "DEPARTMENT OF"))).hasSize(4);
        assertThat(walk(Map.of("parent", ministry, "name", "กรม เก ษตร")))
                .containsExactly("กรมเกษตร");
        assertThat(walk(Map.of("parent", ministry, "name", "%"))).isEmpty();
        assertThat(walk(Map.of("parent", ministry, "nameStartsWith", "ทด."))).hasSize(4);
        assertThat(walk(Map.of("parent", ministry, "obligation", "VOLUNTARY"))).isEmpty();
        assertThat(
                        walk(
                                Map.of(
                                        "parent",
                                        ministry,
                                        "kind",
                                        "DEPARTMENT",
                                        "obligation",
                                        "MANDATORY")))
                .isEqualTo(names);
        assertThat(walk(Map.of("parent", ministry, "asOf", "1999-01-01"))).isEmpty();
    }

    @Test
    void aListIsHeldToItsLimitsAndCursors() {
        Registry.aDepartment();
        Registry.aDepartment();
        Contract.givenBadInput(READER)
                .queryParam("cursor", "not-a-cursor")
                .get("/v1/agencies")
                .then()
                .statusCode(400);
        String cursor =
                Contract.given(READER)
                        .queryParam("limit", 1)
                        .get("/v1/agencies")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("nextCursor");
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        String altered = plain.substring(0, plain.length() - 1) + "x";
        Contract.givenBadInput(READER)
                .queryParam("limit", 1)
                .queryParam(
                        "cursor",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(altered.getBytes(StandardCharsets.UTF_8)))
                .get("/v1/agencies")
                .then()
                .statusCode(400);
        Contract.givenBadInput(READER)
                .queryParam("limit", 1000)
                .get("/v1/agencies")
                .then()
                .statusCode(422);
    }

    @Test
    void theTreeHoldsEveryAgencyBelowItsParent() {
        UUID ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        Map<String, Object> department = Registry.department(Registry.newSlug());
        department.put("parent", ministry.toString());
        UUID below = Registry.registered(department);

        JsonPath tree =
                Contract.given(READER)
                        .get("/v1/agencies/tree")
                        .then()
                        .statusCode(200)
                        .body("roots.agencyId", hasItem(ministry.toString()))
                        .extract()
                        .jsonPath();

        assertThat(
                        tree.<String>getList(
                                "roots.find { it.agencyId == '%s' }.children.agencyId"
                                        .formatted(ministry)))
                .containsExactly(below.toString());
        Contract.given(READER)
                .queryParam("asOf", "1999-01-01")
                .get("/v1/agencies/tree")
                .then()
                .statusCode(200)
                .body("roots.find { it.agencyId == '%s' }".formatted(ministry), nullValue());
    }

    private static List<String> walk(Map<String, ?> filters) {
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Contract.given(READER).queryParams(filters).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page = request.get("/v1/agencies").then().statusCode(200).extract().jsonPath();
            names.addAll(page.getList("items.nameTh"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return names;
    }

    private static Response post(String key, Map<String, ?> agency) {
        return Contract.given(Registry.admin())
                .header("Idempotency-Key", key)
                .body(agency)
                .post("/v1/agencies");
    }

    private static Response give(UUID agency, Map<String, ?> code) {
        return Contract.given(Registry.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(code)
                .post(AGENCY + "/codes", agency);
    }

    private static RequestSpecification knownAt(String moment) {
        return Contract.given(READER).queryParam("knownAt", moment);
    }

    private static Map<String, Object> below(UUID ministry) {
        Map<String, Object> department = Registry.department(Registry.newSlug());
        department.put("parent", ministry.toString());
        return department;
    }
}
