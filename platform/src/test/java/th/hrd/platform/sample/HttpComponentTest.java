package th.hrd.platform.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class HttpComponentTest {

    private static final UUID AGENCY = UUID.fromString("0197a4c2-7000-7d11-8a55-5b1f9c3d2e44");
    private static final String COUNTER = "{\"name\":\"n\",\"value\":3}";

    @Test
    void malformedJsonSaysWhereInBothLanguages() {
        hr().header("Idempotency-Key", key())
                .body("{\"name\": ")
                .post("/v1/counters")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .header("Content-Language", "th")
                .body("code", equalTo("MALFORMED_REQUEST"))
                .body("type", equalTo("/problems/malformed-request"))
                .body("detail", matchesPattern("(?s).*[\\u0E00-\\u0E7F].*line 1.*"));
        hr().header("Accept-Language", "en")
                .header("Idempotency-Key", key())
                .body("{\"name\": ")
                .post("/v1/counters")
                .then()
                .statusCode(400)
                .header("Content-Language", "en")
                .body("detail", containsString("not well-formed"));
    }

    @Test
    void everyFindingIsListedWithItsPlaceAndWithoutJavaNames() {
        hr().header("Idempotency-Key", key())
                .body("{\"name\":\" \",\"value\":-1}")
                .post("/v1/counters")
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", equalTo(List.of("#/name", "#/value")))
                .body("errors.code", equalTo(List.of("REQUIRED", "MINIMUM")));
    }

    @Test
    void unknownAndIllTypedFieldsAreRefused() {
        hr().header("Idempotency-Key", key())
                .body("{\"name\":\"n\",\"value\":1,\"valeu\":2}")
                .post("/v1/counters")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/valeu"))
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        hr().header("Idempotency-Key", key())
                .body("{\"name\":\"n\",\"value\":\"three\"}")
                .post("/v1/counters")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/value"));
    }

    @Test
    void aBuddhistYearInADateIsRefusedInBodyAndQuery() {
        hr().header("Idempotency-Key", key())
                .body("{\"name\":\"n\",\"value\":1,\"since\":\"2569-10-01\"}")
                .post("/v1/counters")
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"))
                .body("errors[0].pointer", equalTo("#/since"))
                .body("detail", containsString("2026-10-01"));
        hr().queryParam("asOf", "2569-10-01")
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(422)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndOneRecord() {
        String key = key();
        Response first = hr().header("Idempotency-Key", key).body(COUNTER).post("/v1/counters");
        Response second = hr().header("Idempotency-Key", key).body(COUNTER).post("/v1/counters");

        first.then().statusCode(201).header("ETag", "\"1\"");
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/v1/counters/");
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = key();
        hr().header("Idempotency-Key", key)
                .body(COUNTER)
                .post("/v1/counters")
                .then()
                .statusCode(201);

        hr().header("Idempotency-Key", key)
                .body("{\"name\":\"n\",\"value\":4}")
                .post("/v1/counters")
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void keysOfTwoCallersDoNotMeet() {
        String key = key();
        hr().header("Idempotency-Key", key)
                .body(COUNTER)
                .post("/v1/counters")
                .then()
                .statusCode(201);

        as(Tokens.role("agency-hr").agency(AGENCY).subject("another"))
                .header("Idempotency-Key", key)
                .body("{\"name\":\"n\",\"value\":4}")
                .post("/v1/counters")
                .then()
                .statusCode(201);
    }

    @Test
    void requestsWithOneKeyAtTheSameTimeMakeOneRecord() throws Exception {
        String key = key();
        Callable<String> request =
                () ->
                        hr().header("Idempotency-Key", key)
                                .body(COUNTER)
                                .post("/v1/counters")
                                .header("Location");
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    callers.invokeAll(IntStream.range(0, 8).mapToObj(i -> request).toList());

            assertThat(answers)
                    .extracting(Future::get)
                    .doesNotContainNull()
                    .containsOnly(answers.getFirst().get());
        }
    }

    @Test
    void creatingWithoutAKeyIsRefused() {
        hr().body(COUNTER)
                .post("/v1/counters")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
    }

    @Test
    void aChangeNamesTheVersionItRead() {
        String counter =
                hr().header("Idempotency-Key", key())
                        .body(COUNTER)
                        .post("/v1/counters")
                        .header("Location");

        hr().body(COUNTER)
                .put(counter)
                .then()
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        hr().header("If-Match", "\"0\"")
                .body(COUNTER)
                .put(counter)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_ETAG"));
        hr().header("If-Match", "\"1\"")
                .body(COUNTER)
                .put(counter)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void aReaderWhoHasTheVersionGetsNoBody() {
        hr().header("If-None-Match", "\"7\"")
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        hr().header("If-None-Match", "\"6\"")
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyIsLetInWithoutAValidTokenTheRightRoleAndTheRightAgency() {
        given().get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(401)
                .body("code", equalTo("UNAUTHENTICATED"))
                .header("WWW-Authenticate", containsString("Bearer"));
        as(Tokens.role("agency-hr").agency(AGENCY).expired())
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(401);
        as(Tokens.role("agency-hr").agency(AGENCY).fromAnotherRealm())
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(401);
        as(Tokens.withoutRole())
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        as(Tokens.role("agency-hr").agency(UUID.randomUUID()))
                .get("/v1/counters/of/" + AGENCY)
                .then()
                .statusCode(403);
        as(Tokens.role("agency-hr")).get("/v1/counters/of/" + AGENCY).then().statusCode(403);
        as(Tokens.role("auditor")).get("/v1/counters/of/" + AGENCY).then().statusCode(200);
    }

    @Test
    void whoReadsAllChangesOnlyHisOwn() {
        Tokens hrWhoIsAnalystToo =
                Tokens.role("agency-hr", "ocsc-analyst").agency(UUID.randomUUID());

        as(hrWhoIsAnalystToo).get("/v1/counters/of/" + AGENCY).then().statusCode(200);
        as(hrWhoIsAnalystToo).body(COUNTER).put("/v1/counters/of/" + AGENCY).then().statusCode(403);
        hr().body(COUNTER).put("/v1/counters/of/" + AGENCY).then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        hr().get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        hr().delete("/v1/counters")
                .then()
                .statusCode(405)
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
        hr().contentType("text/plain")
                .header("Idempotency-Key", key())
                .body("x")
                .post("/v1/counters")
                .then()
                .statusCode(415)
                .body("detail", not(containsString("application/json")));
        hr().get("/v1/counters/of/not-a-uuid").then().statusCode(404);
        hr().get("/v1/counters/of/not-a-uuid?limit=1").then().statusCode(404);
    }

    @Test
    void aValueInTheQueryThatCannotBeReadIsNamed() {
        hr().header("Accept-Language", "en")
                .get("/v1/counters/of/" + AGENCY + "?limit=abc&order=rising")
                .then()
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", contains("#/limit", "#/order"))
                .body("errors.code", contains("FORMAT", "FORMAT"))
                .body("errors[1].detail", containsString("RISING, FALLING"));
        hr().get("/v1/counters/of/" + AGENCY + "?limit=1&order=RISING").then().statusCode(200);
    }

    @Test
    void aProblemsAddressLeadsToItsMeaning() {
        given().get("/problems/stale-etag")
                .then()
                .statusCode(200)
                .body("code", equalTo("STALE_ETAG"))
                .body("title.en", equalTo("The resource has changed"));
        given().get("/problems").then().statusCode(200);
        given().get("/problems/no-such-problem").then().statusCode(404);
        given().get("/problems/decompression-too-large").then().statusCode(200);
        given().get("/problems/profile-column-forbidden").then().statusCode(200);
    }

    @Test
    void theNumbersOfReturnedFilesAreExplained() {
        given().get("/problems/rows")
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0"))
                .body("problems.number", hasItems("IN1001", "IN2001"));
        given().get("/problems/rows/IN1006")
                .then()
                .statusCode(200)
                .body("code", equalTo("BE_YEAR_IN_ISO_DATE"))
                .body("title.en", equalTo("A Buddhist-era year in an ISO date"));
        given().get("/problems/rows/IN0000").then().statusCode(404);
    }

    private static RequestSpecification hr() {
        return as(Tokens.role("agency-hr").agency(AGENCY).subject("hr"));
    }

    private static RequestSpecification as(Tokens token) {
        return given().header("Authorization", token.bearer()).contentType("application/json");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
