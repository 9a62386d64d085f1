package th.hrd.idp.activity.rest;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.Tokens;

/** The 28 columns of training records as DPIS exports them, with the hours of a day. */
public final class TrainingFile {

    static final Charset THAI = Charset.forName("x-windows-874");

    private static final String DELIMITER = "|#|";
    private static final List<String> COLUMNS =
            List.of(
                    "TRN_ID",
                    "PER_ID",
                    "TRN_TYPE",
                    "TR_CODE",
                    "TRN_NO",
                    "TRN_STARTDATE",
                    "TRN_ENDDATE",
                    "TRN_ORG",
                    "TRN_PLACE",
                    "CT_CODE",
                    "TRN_FUND",
                    "CT_CODE_FUND",
                    "UPDATE_USER",
                    "UPDATE_DATE",
                    "PER_CARDNO",
                    "TRN_DAY",
                    "TRN_REMARK",
                    "TRN_PASS",
                    "TRN_BOOK_NO",
                    "TRN_BOOK_DATE",
                    "TRN_PROJECT_NAME",
                    "TRN_COURSE_NAME",
                    "TRN_DEGREE_RECEIVE",
                    "TRN_POINT",
                    "TRN_OBJECTIVE",
                    "TRN_DOCNO",
                    "TRN_DOCDATE",
                    "AUDIT_FLAG",
                    "ชั่วโมงต่อวัน",
                    "เป้าหมายการพัฒนา");

    private static final Set<String> FINAL = Set.of("COMPLETED", "REFUSED", "FAILED", "CANCELLED");

    private final List<String> lines = new ArrayList<>();

    public TrainingFile() {
        lines.add(String.join(DELIMITER, COLUMNS));
    }

    /** A training of two days that ended on 15 March 2026 and was passed. */
    public TrainingFile passed(String record, Person person) {
        return passed(record, person, "2");
    }

    TrainingFile passed(String record, Person person, String days) {
        return row(record, person, days, "2026-03-15 00:00:00", "ผ่าน", "");
    }

    TrainingFile row(
            String record,
            Person person,
            String days,
            String endedAt,
            String passed,
            String target) {
        lines.add(
                String.join(
                        DELIMITER,
                        record,
                        person.sourceId() + "   ",
                        "อบรม",
                        "0117",
                        "1",
                        "2026-03-14 00:00:00",
                        endedAt,
                        "หน่วยจัด",
                        "กรุงเทพ",
                        "140",
                        "",
                        "",
                        "1",
                        "2026-03-20 10:00:00",
                        "1234567890121",
                        days,
                        "",
                        passed,
                        "",
                        "",
                        "การใช้ข้อมูลภาครัฐ",
                        "",
                        "",
                        "",
                        "",
                        "12/2569",
                        "",
                        "Y",
                        "6",
                        target));
        return this;
    }

    public byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(THAI);
    }

    static Response post(Tokens sender, Object agency, byte[] file, String... query) {
        RequestSpecification request =
                Contract.given(sender)
                        .contentType("text/csv")
                        .queryParam("profile", "dpis5")
                        .body(file);
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.post("/v1/agencies/{agency}/training-record-imports", agency);
    }

    /** Sends the file, and does not wait. */
    public String accepted(Agency agency, String... query) {
        return post(agency.hr(), agency.ref(), bytes(), query)
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
    }

    /** Sends the file and waits for the end of its job. */
    JsonPath send(Agency agency, String... query) {
        return ended(agency, accepted(agency, query));
    }

    static JsonPath send(Agency agency, byte[] file, String... query) {
        String job =
                post(agency.hr(), agency.ref(), file, query)
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("jobId");
        return ended(agency, job);
    }

    public static JsonPath ended(Agency agency, String job) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> of(agency, job, "").then().statusCode(200).extract().jsonPath(),
                        found -> FINAL.contains(found.getString("state")));
    }

    static JsonPath rows(Agency agency, JsonPath job) {
        return of(agency, job.getString("jobId"), "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response rejects(Agency agency, String job, String accept) {
        return Contract.given(agency.hr())
                .accept(accept)
                .get(
                        "/v1/agencies/{agency}/training-record-imports/{job}/rejects",
                        agency.ref(),
                        job);
    }

    /** What there is of a job. */
    static Response of(Agency agency, String job, String part) {
        return Contract.given(agency.hr())
                .get("/v1/agencies/" + agency.id() + "/training-record-imports/{job}" + part, job);
    }
}
