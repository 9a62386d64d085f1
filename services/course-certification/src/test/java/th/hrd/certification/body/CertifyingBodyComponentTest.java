package th.hrd.certification.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static th.hrd.certification.Stage.ADMIN;
import static th.hrd.certification.Stage.fresh;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class CertifyingBodyComponentTest {

    private static final Tokens READER = Tokens.role("official");

    @Test
    void ocscRegistersABodyAndTheOfficeThatOperatesForIt() {
        var ministry = fresh("M");
        var office = fresh("O");
        Contract.given(ADMIN)
                .header("If-None-Match", "*")
                .body(profile("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม (ดศ.)"))
                .put(path(ministry))
                .then()
                .statusCode(201)
                .header("Location", path(ministry))
                .body("accreditationYears", equalTo(3));
        Contract.given(ADMIN)
                .body(
                        Map.of(
                                "nameTh",
                                "สำนักงานคณะกรรมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติ (สดช.)",
                                "capabilities",
                                List.of("PROVIDER", "COURSE"),
                                "operatesFor",
                                ministry,
                                "accreditationYears",
                                2))
                .put(path(office))
                .then()
                .statusCode(201);

        Contract.given(READER)
                .get(path(office))
                .then()
                .statusCode(200)
                .body("operatesFor", equalTo(ministry))
                .body("capabilities", contains("COURSE", "PROVIDER"))
                .body("accreditationYears", equalTo(2));
    }

    @Test
    void sameProfileAgainChangesNothingAnotherOneDoes() {
        var code = fresh("B");
        var first = put(code, profile("หนึ่ง"), 201);

        assertThat(put(code, profile("หนึ่ง"), 200)).isEqualTo(first);
        assertThat(put(code, profile("สอง"), 200)).isNotEqualTo(first);
    }

    @Test
    void preconditionsAreKept() {
        var code = fresh("B");
        var seen = put(code, profile("หนึ่ง"), 201);
        put(code, profile("สอง"), 200);

        refusedAsStale(code, "If-Match", seen);
        refusedAsStale(code, "If-None-Match", "*");
        refusedAsStale(fresh("NEW"), "If-Match", "\"0\"");
    }

    @Test
    void bodiesAreReadInPagesByCode() {
        var codes = List.of(fresh("P"), fresh("P"), fresh("P"));
        codes.forEach(code -> put(code, profile("หน้า"), 201));

        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Contract.given(READER).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/certifying-bodies").then().statusCode(200).extract();
            read.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(read).isSorted().doesNotHaveDuplicates().containsAll(codes);
        Contract.given(READER)
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get("/v1/certifying-bodies")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @Test
    void operatorMustExistAndNotLeadBack() {
        var one = fresh("B");
        var two = fresh("B");
        put(one, profile("หนึ่ง"), 201);
        put(two, operatingFor(one), 201);

        refused(one, operatingFor(two), "OPERATES_IN_CIRCLE");
        refused(one, operatingFor(one), "OPERATES_IN_CIRCLE");
        refused(one, operatingFor(fresh("NOBODY")), "BODY_NOT_REGISTERED");
    }

    @Test
    void unreadableProfilesAreRefused() {
        Contract.givenBadInput(ADMIN)
                .body(Map.of("nameTh", "", "capabilities", List.of(), "accreditationYears", 11))
                .put(path(fresh("B")))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/nameTh", "#/capabilities", "#/accreditationYears"));
        Contract.givenBadInput(ADMIN).body("{").put(path("B1")).then().statusCode(400);
        Contract.givenBadInput(ADMIN)
                .contentType("text/plain")
                .body("x")
                .put(path("B1"))
                .then()
                .statusCode(415);
    }

    @Test
    void unknownBodyIsNotFoundInBothLanguages() {
        Contract.given(READER)
                .get(path("NOBODY"))
                .then()
                .statusCode(404)
                .header("Content-Language", "th")
                .body("code", equalTo("BODY_UNKNOWN"))
                .body("title", equalTo("ไม่พบหน่วยงานผู้ให้การรับรอง"));
        Contract.given(READER)
                .header("Accept-Language", "en")
                .get(path("NOBODY"))
                .then()
                .statusCode(404)
                .header("Content-Language", "en")
                .body("title", equalTo("Certifying body not found"));
    }

    private static String put(String code, Map<String, Object> profile, int status) {
        return Contract.given(ADMIN)
                .body(profile)
                .put(path(code))
                .then()
                .statusCode(status)
                .extract()
                .header("ETag");
    }

    private static void refusedAsStale(String code, String header, String value) {
        Contract.given(ADMIN)
                .header(header, value)
                .body(profile("สาม"))
                .put(path(code))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_ETAG"));
    }

    private static void refused(String code, Map<String, Object> profile, String violation) {
        Contract.given(ADMIN)
                .body(profile)
                .put(path(code))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(violation))
                .body("errors[0].pointer", equalTo("#/operatesFor"));
    }

    private static Map<String, Object> profile(String nameTh) {
        return Map.of("nameTh", nameTh, "capabilities", List.of("COURSE"));
    }

    private static Map<String, Object> operatingFor(String code) {
        return Map.of("nameTh", "สำนักงาน", "capabilities", List.of("COURSE"), "operatesFor", code);
    }

    private static String path(String code) {
        return "/v1/certifying-bodies/" + code;
    }
}
