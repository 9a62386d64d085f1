package th.hrd.organisation.person.rest;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;

/** A CSV file with people, as an agency's HRIS writes and sends it. */
public final class PeopleFile {

    static final String HEADING =
            "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,"
                    + "supervisorSourceId,digitalTargetGroup,status,effectiveFrom";

    private static final Set<String> FINAL = Set.of("COMPLETED", "REFUSED", "FAILED", "CANCELLED");

    private final List<String> lines = new ArrayList<>();

    public PeopleFile() {
        lines.add(HEADING);
    }

    /** A line as it stands. */
    PeopleFile line(String line) {
        lines.add(line);
        return this;
    }

    public PeopleFile person(String key, String nationalId, String familyName, String level) {
        return person(key, nationalId, familyName, level, "", "ACTIVE", "2024-10-01");
    }

    PeopleFile person(
            String key,
            String nationalId,
            String familyName,
            String level,
            String supervisor,
            String status,
            String from) {
        return line(
                String.join(
                        ",",
                        key,
                        nationalId,
                        "ทดสอบ",
                        familyName,
                        "CIVIL_SERVANT",
                        level,
                        supervisor,
                        "NON_IT",
                        status,
                        from));
    }

    String text() {
        return String.join("\r\n", lines) + "\r\n";
    }

    byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    static Response post(UUID agency, byte[] file, String... query) {
        RequestSpecification request =
                Contract.given(Registry.hrOf(agency)).contentType("text/csv").body(file);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.post("/v1/agencies/{agency}/people-imports", agency);
    }

    /** Sends the file and waits for the end of its job. */
    public JsonPath send(UUID agency, String... query) {
        return ended(agency, accepted(agency, query));
    }

    /** Sends the file, and does not wait. */
    UUID accepted(UUID agency, String... query) {
        return UUID.fromString(
                post(agency, bytes(StandardCharsets.UTF_8), query)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId"));
    }

    static JsonPath ended(UUID agency, UUID job) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> job(agency, job), found -> FINAL.contains(found.getString("state")));
    }

    static JsonPath job(UUID agency, UUID job) {
        return Contract.given(Registry.hrOf(agency))
                .get("/v1/agencies/{agency}/people-imports/{job}", agency, job)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath rows(UUID agency, JsonPath job, String... query) {
        RequestSpecification request = Contract.given(Registry.hrOf(agency));
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get(
                        "/v1/agencies/{agency}/people-imports/{job}/rows",
                        agency,
                        job.getString("jobId"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response rejects(UUID agency, JsonPath job, String accept) {
        return Contract.given(Registry.hrOf(agency))
                .accept(accept)
                .get(
                        "/v1/agencies/{agency}/people-imports/{job}/rejects",
                        agency,
                        job.getString("jobId"));
    }
}
