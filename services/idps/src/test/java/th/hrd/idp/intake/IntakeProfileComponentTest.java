package th.hrd.idp.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IntakeProfileComponentTest {

    private static final String PROFILES = "/v1/agencies/{agency}/intake-profiles/{rows}";
    private static final String PROFILE = PROFILES + "/{name}";
    private static final String ROWS = "training-records";

    private Agency agency;
    private Person person;

    @BeforeEach
    void someoneInAnAgency() {
        agency = Registry.department();
        person = Registry.person(agency, null);
    }

    @Test
    void anAgencySaysWhatItsCoursesServeAndHowLongADayIs() {
        put("our-courses", null, ours()).then().statusCode(201);

        JsonPath job = imported("our-courses");

        assertThat(job.getMap("counts")).containsEntry("created", 2);
        Contract.given(agency.hr())
                .get("/v1/people/{personId}/activities", person.id())
                .then()
                .body("items[0].targetKind", equalTo("DIGITAL_SKILL"))
                .body("items[0].dimensions", equalTo(List.of("DS6")))
                .body("items[0].hours", equalTo(12f))
                .body("items[1].dimensions", empty());
    }

    @Test
    void aProfileIsKeptVersionByVersionAndNeverReadsAnIdentityNumber() {
        Map<String, Object> next = ours();
        next.put("dates", "DAY_FIRST_BUDDHIST");
        Map<String, Object> forbidden = ours();
        forbidden.put("columns", Map.of("PER_CARDNO", "personSourceId"));

        put("our-courses", null, ours()).then().statusCode(201).header("ETag", "\"1\"");
        put("our-courses", "\"7\"", next).then().statusCode(412);
        put("our-courses", "\"1\"", next).then().statusCode(200).header("ETag", "\"2\"");
        put("our-courses", "\"2\"", forbidden)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("PROFILE_COLUMN_IDENTITY"));
        hr().queryParam("version", 1)
                .get(PROFILE, agency.ref(), ROWS, "our-courses")
                .then()
                .statusCode(200)
                .body("profile.dates", equalTo("ISO"));
        hr().header("If-None-Match", "\"2\"")
                .get(PROFILE, agency.ref(), ROWS, "our-courses")
                .then()
                .statusCode(304);
        hr().get(PROFILES, agency.ref(), ROWS)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("dpis5", "our-courses", "standard")));
    }

    @Test
    void aSampleIsTriedWithAStoredProfileAndWithAChange() {
        put("our-courses", null, ours()).then().statusCode(201);
        Map<String, Object> change = ours();
        change.put("constants", Map.of("hoursPerDay", "0", "evidenceKind", "ORDER"));

        hr().contentType("text/csv")
                .body(sample())
                .post(PROFILE + "/trial", agency.ref(), ROWS, "our-courses")
                .then()
                .statusCode(200)
                .body("columns.find { it.heading == 'PER_CARDNO' }.use", equalTo("FORBIDDEN"))
                .body("rows[0].values.targetCode", equalTo("DS6"))
                .body("rows[0].faults", empty());
        draft(change, Base64.getEncoder().encodeToString(sample()))
                .then()
                .statusCode(200)
                .body("rows[0].faults.number", equalTo(List.of("TR2009")));
    }

    @Test
    void whatCannotBeServedIsRefusedClearly() {
        hr().get(PROFILE, agency.ref(), ROWS, "nobodys").then().statusCode(404);
        hr().get(PROFILES, agency.ref(), "people").then().statusCode(404);
        hr().body(ours())
                .put(PROFILE, UUID.randomUUID(), ROWS, "our-courses")
                .then()
                .statusCode(404);
        bad().get(PROFILES + "?cursor=no", agency.ref(), ROWS).then().statusCode(400);
        bad().get(PROFILES + "?limit=0", agency.ref(), ROWS).then().statusCode(422);
        bad().queryParam("version", 0)
                .get(PROFILE, agency.ref(), ROWS, "standard")
                .then()
                .statusCode(422);
        bad().body("{").put(PROFILE, agency.ref(), ROWS, "our-courses").then().statusCode(400);
        bad().contentType("text/csv")
                .body("a")
                .put(PROFILE, agency.ref(), ROWS, "our-courses")
                .then()
                .statusCode(415);
    }

    @Test
    void whatIsNoSampleIsRefusedClearly() {
        trial("nobodys", sample()).then().statusCode(404);
        trial("standard", new byte[0]).then().statusCode(422);
        trial("standard", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}).then().statusCode(400);
        trial("standard", new byte[(1 << 20) + 1]).then().statusCode(413);
        bad().body("{}")
                .post(PROFILE + "/trial", agency.ref(), ROWS, "standard")
                .then()
                .statusCode(415);
        draft(ours(), "!%A").then().statusCode(422);
        draft(ours(), "A".repeat(1_450_000)).then().statusCode(413);
        String draft = PROFILE + "/draft-trial";
        bad().body("{").post(draft, agency.ref(), ROWS, "ours").then().statusCode(400);
        bad().contentType("text/csv")
                .body("a")
                .post(draft, agency.ref(), ROWS, "ours")
                .then()
                .statusCode(415);
        hr().body(Map.of("profile", ours(), "format", "CSV", "sample", "QQ=="))
                .post(draft, agency.ref(), "people", "ours")
                .then()
                .statusCode(404);
    }

    /** What the agency adds to what it knows of DPIS. */
    private static Map<String, Object> ours() {
        return new HashMap<>(
                Map.of(
                        "title", Map.of("th", "หลักสูตรของเรา", "en", "Our courses"),
                        "columns",
                                Map.of(
                                        "TRN_ID", "recordId",
                                        "PER_ID", "personSourceId",
                                        "TRN_TYPE", "method",
                                        "TR_CODE", "targetCode",
                                        "TRN_ENDDATE", "completedOn",
                                        "TRN_DAY", "days",
                                        "TRN_PASS", "passed",
                                        "TRN_DOCNO", "evidenceReference"),
                        "values",
                                Map.of(
                                        "method", Map.of("อบรม", "TRAINING"),
                                        "targetCode", Map.of("0117", "DS6", "*", "")),
                        "constants", Map.of("hoursPerDay", "6", "evidenceKind", "ORDER"),
                        "dates", "ISO",
                        "flags", Map.of("yes", List.of("ผ่าน"), "no", List.of("ไม่ผ่าน"))));
    }

    private byte[] sample() {
        return """
        TRN_ID,PER_ID,TRN_TYPE,TR_CODE,TRN_ENDDATE,PER_CARDNO,TRN_DAY,TRN_PASS,TRN_DOCNO
        1,%1$s,อบรม,0117,2026-03-15 00:00:00,1234567890121,2,ผ่าน,12/2569
        2,%1$s,อบรม,0118,2026-03-16 00:00:00,1234567890121,1,ไม่ผ่าน,
        """
                .formatted(person.sourceId())
                .getBytes(StandardCharsets.UTF_8);
    }

    private RequestSpecification hr() {
        return Contract.given(agency.hr());
    }

    private RequestSpecification bad() {
        return Contract.givenBadInput(agency.hr());
    }

    private Response put(String name, String ifMatch, Map<String, ?> profile) {
        RequestSpecification request = hr().body(profile);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(PROFILE, agency.ref(), ROWS, name);
    }

    private Response trial(String name, byte[] sample) {
        return hr().contentType("text/csv")
                .body(sample)
                .post(PROFILE + "/trial", agency.ref(), ROWS, name);
    }

    private Response draft(Map<String, ?> profile, String sample) {
        return hr().body(Map.of("profile", profile, "format", "CSV", "sample", sample))
                .post(PROFILE + "/draft-trial", agency.ref(), ROWS, "ours");
    }

    private JsonPath imported(String profile) {
        String imports = "/v1/agencies/{agency}/training-record-imports";
        String job =
                hr().contentType("text/csv")
                        .queryParam("profile", profile)
                        .body(sample())
                        .post(imports, agency.ref())
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        return await().until(
                        () -> hr().get(imports + "/{job}", agency.ref(), job).jsonPath(),
                        found -> found.get("endedAt") != null);
    }
}
