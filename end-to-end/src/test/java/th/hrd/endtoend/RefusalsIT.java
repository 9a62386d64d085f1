package th.hrd.endtoend;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.hrd.demo.synthetic.Agency;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/**
 * What an integrator does wrong on the first day, and the answer that lets him mend it, in Thai and
 * in English.
 */
@Order(2)
@ExtendWith(RunningStack.Extension.class)
class RefusalsIT {

    private static final String THAI = "(?s).*[\\u0E00-\\u0E7F].*";
    private static final String PERSON = "/v1/agencies/bb5:03005/people/REFUSAL-1";

    @Test
    void aBuddhistYearInADate(RunningStack running) {
        refusedInBothLanguages(
                () -> hris(running).body(person("8999999999995", "2568-10-01")),
                request -> request.put(PERSON),
                422,
                "BE_YEAR_IN_ISO_DATE");
    }

    @Test
    void anUnknownAgency(RunningStack running) {
        refusedInBothLanguages(
                () -> running.as(running.callers.admin(), Part.ORGANISATION_REGISTRY),
                request -> request.get("/v1/agencies/bb5:99999"),
                404,
                "AGENCY_UNKNOWN");
    }

    @Test
    void aNationalIdWithAWrongCheckDigit(RunningStack running) {
        refusedInBothLanguages(
                () -> hris(running).body(person("1234567890123", "2025-10-01")),
                request -> request.put(PERSON),
                422,
                "VALIDATION_FAILED");
        hris(running)
                .body(person("1234567890123", "2025-10-01"))
                .put(PERSON)
                .then()
                .body("errors[0].pointer", equalTo("#/identity/number"))
                .body("errors[0].code", equalTo("NATIONAL_ID_CHECKSUM"))
                .body("errors[0].detail", matchesPattern(THAI));
    }

    @Test
    void aStaleEtag(RunningStack running) {
        hris(running)
                .body(person("1100000000041", "2025-10-01"))
                .put(PERSON)
                .then()
                .statusCode(matches2xx());

        refusedInBothLanguages(
                () ->
                        hris(running)
                                .header("If-Match", "\"999\"")
                                .body(person("1100000000041", "2025-10-01")),
                request -> request.put(PERSON),
                412,
                "STALE_ETAG");
    }

    @Test
    void anIdempotencyKeyWithAnotherBody(RunningStack running) {
        String key = RunningStack.newKey();
        innovation(running, key, "นวัตกรรมหนึ่ง").then().statusCode(201);

        refusedInBothLanguages(
                () -> innovationRequest(running, key, "นวัตกรรมสอง"),
                request -> request.post("/v1/agencies/bb5:03005/innovations"),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void malformedJson(RunningStack running) {
        refusedInBothLanguages(
                () -> hris(running).body("{\"identity\": "),
                request -> request.put(PERSON),
                400,
                "MALFORMED_REQUEST");
    }

    @Test
    void anotherAgencysPeopleOrNoTokenAtAll(RunningStack running) {
        running.anyone(Part.ORGANISATION_REGISTRY)
                .get("/v1/agencies/bb5:03005/people")
                .then()
                .statusCode(401);
        hris(running).get("/v1/agencies/bb5:03005/people").then().statusCode(200);
        hris(running)
                .get("/v1/agencies/bb5:03007/people")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        running.as(Identity.of(Persona.NOBODY), Part.ORGANISATION_REGISTRY)
                .get("/v1/agencies/bb5:03005/people")
                .then()
                .statusCode(403);
    }

    private static void refusedInBothLanguages(
            java.util.function.Supplier<RequestSpecification> request,
            Function<RequestSpecification, Response> send,
            int status,
            String code) {
        send.apply(request.get())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "th")
                .body("code", equalTo(code))
                .body("title", matchesPattern(THAI));
        send.apply(request.get().header("Accept-Language", "en"))
                .then()
                .statusCode(status)
                .header("Content-Language", "en")
                .body("code", equalTo(code))
                .body("title", not(matchesPattern(THAI)));
    }

    private static org.hamcrest.Matcher<Integer> matches2xx() {
        return org.hamcrest.Matchers.both(org.hamcrest.Matchers.greaterThanOrEqualTo(200))
                .and(org.hamcrest.Matchers.lessThan(300));
    }

    private static RequestSpecification hris(RunningStack running) {
        return running.as(hrisOfCustoms(running), Part.ORGANISATION_REGISTRY);
    }

    private static Identity hrisOfCustoms(RunningStack running) {
        Agency customs = running.population.agencies().byCode("03005");
        return running.callers.hrisOf(customs);
    }

    private static Response innovation(RunningStack running, String key, String title) {
        return innovationRequest(running, key, title).post("/v1/agencies/bb5:03005/innovations");
    }

    private static RequestSpecification innovationRequest(
            RunningStack running, String key, String title) {
        return running.as(hrisOfCustoms(running), Part.KPI_REPORTING)
                .header("Idempotency-Key", key)
                .body(
                        """
                        {"kind": "E_SERVICE", "titleTh": "%s", "ownerUnit": "กองสมมติ",
                         "inUseSince": "2022-11-01", "evidence": "คำสั่งใช้งานระบบ"}\
                        """
                                .formatted(title));
    }

    private static String person(String nationalId, String effectiveFrom) {
        return """
        {"identity": {"kind": "THAI_ID", "number": "%s"}, "givenNameTh": "ทดสอบ", "familyNameTh": "ระบบ",
         "personnelType": "OTHER_OFFICIAL", "digitalTargetGroup": "NON_IT", "status": "ACTIVE",
         "effectiveFrom": "%s"}\
        """
                .formatted(nationalId, effectiveFrom);
    }
}
