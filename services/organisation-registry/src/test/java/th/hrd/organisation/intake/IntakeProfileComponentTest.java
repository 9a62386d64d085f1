package th.hrd.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IntakeProfileComponentTest {

    private static final Charset THAI = Charset.forName("x-windows-874");
    private static final String PROFILE = "/v1/agencies/{agency}/intake-profiles/people/{name}";
    private static final String HEADING =
            "รหัส$บัตรประชาชน$ชื่อ$นามสกุล$ประเภท$ระดับ$ศาสนา$วันที่มีผล";

    private UUID agency;

    @BeforeEach
    void anAgency() {
        agency = Registry.aDepartment();
    }

    @Test
    void aProfileIsKeptVersionByVersion() {
        Map<String, Object> first = ourHris();
        Map<String, Object> second = ourHris();
        second.put("dates", "ISO");

        put("our-hris", null, first)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", endsWith(agency + "/intake-profiles/people/our-hris"))
                .body("shipped", equalTo(false))
                .body("profile.dates", equalTo("DAY_FIRST_BUDDHIST"));
        put("our-hris", null, first).then().statusCode(200).header("ETag", "\"1\"");
        put("our-hris", null, second).then().statusCode(412);
        put("our-hris", "\"7\"", second).then().statusCode(412);
        put("our-hris", "\"1\"", second).then().statusCode(200).header("ETag", "\"2\"");
        put("our-hris", "\"1\"", second).then().statusCode(200).header("ETag", "\"2\"");
        put("other", "\"1\"", second).then().statusCode(412);

        get("our-hris").then().statusCode(200).body("profile.dates", equalTo("ISO"));
        hr().queryParam("version", 1)
                .get(PROFILE, agency, "our-hris")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("profile.dates", equalTo("DAY_FIRST_BUDDHIST"));
        hr().header("If-None-Match", "\"2\"")
                .get(PROFILE, agency, "our-hris")
                .then()
                .statusCode(304);
        hr().queryParam("version", 3)
                .get(PROFILE, agency, "our-hris")
                .then()
                .statusCode(404)
                .body("code", equalTo("INTAKE_PROFILE_VERSION_UNKNOWN"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .queryParam("version", 0)
                .get(PROFILE, agency, "our-hris")
                .then()
                .statusCode(422);
    }

    @Test
    void whatShipsIsAPatternForOnesOwnAndKeepsItsName() {
        JsonPath shipped = get("dpis5").then().statusCode(200).extract().jsonPath();
        Map<String, Object> profile = shipped.getMap("profile");

        assertThat(shipped.getBoolean("shipped")).isTrue();
        put("our-dpis", null, profile).then().statusCode(201).body("profile", equalTo(profile));
        put("dpis5", null, profile)
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_NAME_TAKEN"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body(profile)
                .put(PROFILE, agency, "Ours")
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_NAME_FORM"));
    }

    /** As if dpis5 had begun to ship only after the agency had stored its own. */
    @Test
    void whatShipsLaterDoesNotTakeThePlaceOfOnesOwn() {
        put("our-hris", null, ourHris()).then().statusCode(201);
        copied("name", "'dpis5'");
        Map<String, Object> next = ourHris();
        next.put("dates", "ISO");

        get("dpis5").then().body("shipped", equalTo(false)).body("profile.delimiter", equalTo("$"));
        put("dpis5", "\"1\"", next).then().statusCode(200).header("ETag", "\"2\"");

        get("dpis5").then().body("shipped", equalTo(false)).body("version", equalTo(2));
        assertThat(listed("name")).containsExactly("dpis5", "our-hris", "standard");
        assertThat(listed("version")).containsExactly(2, 1, 1);
    }

    @Test
    void aProfileHasSoManyVersionsAndNoMore() {
        Map<String, Object> next = ourHris();
        next.put("dates", "ISO");
        put("our-hris", null, ourHris()).then().statusCode(201);
        copied("version", "999");
        put("our-hris", "\"999\"", next).then().statusCode(200).header("ETag", "\"1000\"");

        put("our-hris", "\"1000\"", next).then().statusCode(200).header("ETag", "\"1000\"");
        put("our-hris", "\"1000\"", ourHris())
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_VERSIONS_FULL"));
        put("our-new-hris", null, ourHris()).then().statusCode(201);
    }

    @Test
    void theListHasWhatShipsAndWhatIsOnesOwnByName() {
        put("a-first", null, ourHris()).then().statusCode(201);
        put("z-last", null, ourHris()).then().statusCode(201);
        Map<String, Object> next = ourHris();
        next.put("dates", "ISO");
        put("z-last", "\"1\"", next).then().statusCode(200);
        String path = "/v1/agencies/" + agency + "/intake-profiles/people";

        assertThat(listed("name")).containsExactly("a-first", "dpis5", "standard", "z-last");
        assertThat(listed("version")).containsExactly(1, 1, 1, 2);
        RequestSpecification bad = Contract.givenBadInput(Registry.hrOf(agency));
        bad.get(path + "?cursor=nonsense").then().statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency)).get(path + "?limit=0").then().statusCode(422);
        hr().get("/v1/agencies/{agency}/intake-profiles/things", agency)
                .then()
                .statusCode(404)
                .body("code", equalTo("INTAKE_ROWS_UNKNOWN"));
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() {
        Map<String, Object> wrong = ourHris();
        wrong.put("encoding", "ebcdic");
        wrong.put("columns", Map.of("A/B", "nobody", "RE_CODE", "sourceId"));
        wrong.put("values", Map.of("personnelType", Map.of("1", "NO_SUCH")));
        wrong.put("constants", Map.of("identityNumber", "A1"));
        put("our-hris", null, wrong)
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body(
                        "errors.collect { it.code + ' ' + it.pointer }.sort()",
                        equalTo(
                                List.of(
                                        "PROFILE_COLUMN_FORBIDDEN #/columns/RE_CODE",
                                        "PROFILE_ENCODING_UNKNOWN #/encoding",
                                        "PROFILE_FIELD_UNKNOWN #/columns/A~1B",
                                        "PROFILE_IDENTITY_CONSTANT #/constants/identityNumber",
                                        "PROFILE_VALUE_NOT_VALID #/values/personnelType/1")));

        Map<String, Object> without = ourHris();
        without.put("columns", Collections.singletonMap("รหัส", null));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body(without)
                .put(PROFILE, agency, "our-hris")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/columns/รหัส"))
                .body("errors[0].code", equalTo("REQUIRED"));
        Map<String, Object> personal = ourHris();
        personal.put("values", Map.of("titleTh", Map.of(Registry.newNationalId(), "x")));
        put("our-hris", null, personal)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("PROFILE_NATIONAL_ID")));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{\"title\": ")
                .put(PROFILE, agency, "our-hris")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/csv")
                .body("a")
                .put(PROFILE, agency, "our-hris")
                .then()
                .statusCode(415);
        get("our-hris").then().statusCode(404).body("code", equalTo("INTAKE_PROFILE_UNKNOWN"));
        Contract.given(Registry.hrOf(agency))
                .body(ourHris())
                .put(PROFILE, UUID.randomUUID(), "our-hris")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileIsReadWithTheNewestVersionAndItsJobSaysWhich() {
        put("our-hris", null, ourHris()).then().statusCode(201);
        byte[] file = file(Registry.newNationalId(), "ก");

        JsonPath read = imported(file, "our-hris");
        Map<String, Object> next = ourHris();
        next.put(
                "values",
                Map.of(
                        "personnelType",
                        Map.of("ก", "CIVIL_SERVANT"),
                        "positionLevel",
                        Map.of("K2", "K3")));
        put("our-hris", "\"1\"", next).then().statusCode(200);
        JsonPath readAnew = imported(file, "our-hris");

        assertThat(read.getMap("counts")).containsEntry("created", 1);
        assertThat(read.getInt("profileVersion")).isEqualTo(1);
        assertThat(readAnew.getMap("counts")).containsEntry("updated", 1);
        assertThat(readAnew.getInt("profileVersion")).isEqualTo(2);
        assertThat(job(read.getString("jobId")).getInt("profileVersion")).isEqualTo(1);
        hr().get("/v1/agencies/{agency}/people/0001", agency)
                .then()
                .statusCode(200)
                .body("assignment.validFrom", equalTo("2024-10-01"));
    }

    @Test
    void aTrialSaysHowASampleIsReadAndKeepsNothing() {
        put("our-hris", null, ourHris()).then().statusCode(201);
        String citizen = Registry.newNationalId();
        long before = rowsOfJobs();

        Response tried = trial("our-hris", "text/csv", file(citizen, "ข"));

        JsonPath trial =
                tried.then()
                        .statusCode(200)
                        .body("profile", equalTo("our-hris"))
                        .body("profileVersion", equalTo(1))
                        .body("detected.encoding", equalTo("windows-874"))
                        .body("detected.delimiter", equalTo("$"))
                        .body("constants.status", equalTo("ACTIVE"))
                        .body("columns.find { it.heading == 'ศาสนา' }.use", equalTo("FORBIDDEN"))
                        .body("columns.find { it.heading == 'รหัส' }.field", equalTo("sourceId"))
                        .body("rows[0].values.sourceId", equalTo("0001"))
                        .body("rows[0].values.effectiveFrom", equalTo("2024-10-01"))
                        .body("rows[0].values.identityNumber", equalTo("XXXXXXXXXXXXX"))
                        .body("rows[0].faults.number", equalTo(List.of("IN1012")))
                        .body("rows[0].faults[0].column", equalTo("ประเภท"))
                        .extract()
                        .jsonPath();
        assertThat(tried.asString()).doesNotContain(citizen).doesNotContain("พุทธ");
        assertThat(trial.getList("rows")).hasSize(1);
        assertThat(rowsOfJobs()).isEqualTo(before);
    }

    @Test
    void aTrialFindsInARowWhatAnImportFindsInItself() {
        put("our-hris", null, ourHris()).then().statusCode(201);
        byte[] file = file("8000000000000", "ก");

        JsonPath trial = trial("our-hris", "text/csv", file).then().extract().jsonPath();
        JsonPath job = imported(file, "our-hris");
        JsonPath rows =
                hr().get(
                                "/v1/agencies/{agency}/people-imports/{job}/rows",
                                agency,
                                job.getString("jobId"))
                        .jsonPath();

        assertThat(trial.getList("rows[0].faults.number")).containsExactly("PE2012");
        assertThat(trial.getList("rows[0].faults.number"))
                .isEqualTo(rows.getList("items[0].faults.number"));
    }

    @Test
    void whatIsNoSampleIsRefusedClearly() {
        byte[] file = file(Registry.newNationalId(), "ก");

        trial("nobodys", "text/csv", file).then().statusCode(404);
        trial("standard", "text/csv", new byte[0])
                .then()
                .statusCode(422)
                .body("code", equalTo("FILE_EMPTY"));
        trial("standard", "text/csv", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3})
                .then()
                .statusCode(400);
        trial("standard", "text/csv", new byte[(1 << 20) + 1])
                .then()
                .statusCode(413)
                .body("code", equalTo("SAMPLE_TOO_LARGE"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{}")
                .post(PROFILE + "/trial", agency, "standard")
                .then()
                .statusCode(415);
    }

    @Test
    void aChangeIsTriedBeforeItIsStored() {
        put("our-hris", null, ourHris()).then().statusCode(201);
        byte[] file = file(Registry.newNationalId(), "ข");
        Map<String, Object> change = ourHris();
        change.put("values", Map.of("personnelType", Map.of("ข", "CIVIL_SERVANT")));

        draft("our-hris", change, Base64.getMimeEncoder().encodeToString(file))
                .then()
                .statusCode(200)
                .body("profileVersion", nullValue())
                .body("rows[0].faults", equalTo(List.of()))
                .body("rows[0].values.personnelType", equalTo("CIVIL_SERVANT"));
        get("our-hris").then().header("ETag", "\"1\"").body("version", equalTo(1));

        draft("our-hris", change, "!%A").then().statusCode(422);
        draft("our-hris", change, "A".repeat(1_450_000)).then().statusCode(413);
        draft("dpis5", change, "QQ==")
                .then()
                .statusCode(422)
                .body("code", equalTo("PROFILE_NAME_TAKEN"));
        change.put("dates", "SOMETIMES");
        Contract.givenBadInput(Registry.hrOf(agency))
                .body(Map.of("profile", change, "format", "CSV", "sample", "QQ=="))
                .post(PROFILE + "/draft-trial", agency, "our-hris")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/profile/dates"));
        Contract.givenBadInput(Registry.hrOf(agency))
                .body("{")
                .post(PROFILE + "/draft-trial", agency, "our-hris")
                .then()
                .statusCode(400);
        Contract.givenBadInput(Registry.hrOf(agency))
                .contentType("text/csv")
                .body("a")
                .post(PROFILE + "/draft-trial", agency, "our-hris")
                .then()
                .statusCode(415);
        Contract.given(Registry.hrOf(agency))
                .body(Map.of("profile", ourHris(), "format", "CSV", "sample", "QQ=="))
                .post("/v1/agencies/{agency}/intake-profiles/things/ours/draft-trial", agency)
                .then()
                .statusCode(404)
                .body("detail", containsString("things"));
    }

    /** How a system of 2005 writes, with what it does not know. */
    private static Map<String, Object> ourHris() {
        return new TreeMap<>(
                Map.of(
                        "title", Map.of("th", "ระบบบุคคลของเรา", "en", "Our HRIS"),
                        "encoding", "windows-874",
                        "delimiter", "$",
                        "columns",
                                Map.of(
                                        "รหัส",
                                        "sourceId",
                                        "บัตรประชาชน",
                                        "identityNumber",
                                        "ประเภท",
                                        "personnelType",
                                        "ระดับ",
                                        "positionLevel"),
                        "values", Map.of("personnelType", Map.of("ก", "CIVIL_SERVANT")),
                        "constants", Map.of("digitalTargetGroup", "NON_IT", "status", "ACTIVE"),
                        "dates", "DAY_FIRST_BUDDHIST"));
    }

    private static byte[] file(String nationalId, String personnelType) {
        return "%s\r\n0001$%s$ทดสอบ$ระบบ$%s$K2$พุทธ$01/10/2567\r\n"
                .formatted(HEADING, nationalId, personnelType)
                .getBytes(THAI);
    }

    private RequestSpecification hr() {
        return Contract.given(Registry.hrOf(agency));
    }

    private Response put(String name, String ifMatch, Map<String, ?> profile) {
        RequestSpecification request = hr().body(profile);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(PROFILE, agency, name);
    }

    private Response get(String name) {
        return hr().get(PROFILE, agency, name);
    }

    private Response trial(String name, String contentType, byte[] sample) {
        return hr().contentType(contentType).body(sample).post(PROFILE + "/trial", agency, name);
    }

    private Response draft(String name, Map<String, ?> profile, String sample) {
        return hr().body(Map.of("profile", profile, "format", "CSV", "sample", sample))
                .post(PROFILE + "/draft-trial", agency, name);
    }

    /** A member of everything listed, one to a page. */
    private List<Object> listed(String member) {
        List<Object> found = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = hr().queryParam("limit", 1);
            JsonPath page =
                    (cursor == null ? request : request.queryParam("cursor", cursor))
                            .get("/v1/agencies/{agency}/intake-profiles/people", agency)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            found.addAll(page.getList("items." + member));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return found;
    }

    /** Stores our-hris once more, where one column and what it stands for is another. */
    private void copied(String column, String value) {
        String row =
                "owner, type, name, version, stored_by, stored_at"
                        .replace(column, value + " as " + column);
        try (Connection connection = PublishedEvents.connect();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into intake_profile (owner, type, name, version, stored_by, stored_at, content)
                                select %s, jsonb_set(content::jsonb, '{%s}', to_jsonb(%s))::text
                                from intake_profile where owner = ? and name = 'our-hris'\
                                """
                                        .formatted(
                                                row,
                                                column,
                                                column.equals("name")
                                                        ? value + "::text"
                                                        : value))) {
            insert.setObject(1, agency);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private JsonPath imported(byte[] file, String profile) {
        String job =
                hr().contentType("text/csv")
                        .queryParam("profile", profile)
                        .queryParam("atomicity", "ROW")
                        .body(file)
                        .post("/v1/agencies/{agency}/people-imports", agency)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        return await().until(() -> job(job), found -> found.get("endedAt") != null);
    }

    private JsonPath job(String job) {
        return hr().get("/v1/agencies/{agency}/people-imports/{job}", agency, job).jsonPath();
    }

    private static long rowsOfJobs() {
        try (Connection connection = PublishedEvents.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select (select count(*) from intake_job) + (select count(*) from"
                                        + " intake_staged) + (select count(*) from intake_row)")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
