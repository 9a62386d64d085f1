package th.hrd.certification.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static th.hrd.certification.Stage.description;
import static th.hrd.certification.Stage.etag;
import static th.hrd.certification.Stage.facts;
import static th.hrd.certification.Stage.fresh;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.certification.Stage;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class CourseComponentTest {

    private static final Tokens READER = Tokens.role("agency-hr").agency(Ids.next());
    private static final LocalDate START = LocalDate.of(2025, 12, 1);

    @BeforeEach
    void guideline() {
        Stage.guidelinePublished();
    }

    @Test
    void providerRegistersACourse() {
        var provider = Stage.provider();
        var code = fresh("C-");
        var course =
                register(provider, fresh("key-"), description(code))
                        .statusCode(201)
                        .body("registeredBy.kind", equalTo("PROVIDER"))
                        .body("accreditations", empty())
                        .extract();
        String id = course.path("courseId");

        assertThat(course.header("Location")).isEqualTo("/v1/courses/" + id);
        Contract.given(READER)
                .get("/v1/courses/" + id)
                .then()
                .statusCode(200)
                .header("ETag", course.header("ETag"))
                .body("code", equalTo(code));
        var published =
                PublishedEvents.awaitOn(
                        "hrd.certification.course.v1", event -> event.key().equals(id));
        assertThat(published.type()).isEqualTo("hrd.certification.course-registered.v1");
        assertThat(published.data().get("accreditations")).isEmpty();
    }

    @Test
    void creatingRequestsCanBeRepeated() {
        var provider = Stage.provider();
        var key = fresh("key-");
        var description = description(fresh("C-"));
        String first =
                register(provider, key, description).statusCode(201).extract().path("courseId");

        register(provider, key, description)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("courseId", equalTo(first));
        register(provider, key, description(fresh("C-")))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(facts(first)).hasSize(1);
    }

    @Test
    void codesAreTheRegistrantsOwn() {
        var provider = Stage.provider();
        var description = description(fresh("C-"));
        register(provider, fresh("key-"), description).statusCode(201);

        register(provider, fresh("key-"), description)
                .statusCode(409)
                .body("code", equalTo("COURSE_CODE_TAKEN"));
        register(Stage.provider(), fresh("key-"), description).statusCode(201);
    }

    @Test
    void badCoursesAreRefused() {
        Contract.givenBadInput(Stage.provider())
                .header("Idempotency-Key", fresh("key-"))
                .body(Map.of("code", "no blanks", "titleTh", " ", "hours", 0))
                .post("/v1/courses")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("#/code", "#/titleTh", "#/hours", "#/deliveryMode"));
        Contract.givenBadInput(Stage.provider())
                .body(description("C"))
                .post("/v1/courses")
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        Contract.givenBadInput(Stage.provider())
                .contentType("text/plain")
                .body("x")
                .post("/v1/courses")
                .then()
                .statusCode(415);
        register(Tokens.role("certifier"), fresh("key-"), description("C")).statusCode(403);
    }

    @Test
    void unknownCourseIsNotFound() {
        Contract.given(READER)
                .get("/v1/courses/" + Ids.next())
                .then()
                .statusCode(404)
                .body("code", equalTo("COURSE_UNKNOWN"));
    }

    @Test
    void bodyAccreditsForItsUsualYears() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());
        var before = etag(course);

        var accredited =
                body.accredit(
                                course,
                                before,
                                body.accreditation(fresh("N-"), START, null, "DS2", "DS1"))
                        .statusCode(201)
                        .body("accreditations", hasSize(1))
                        .body("accreditations[0].skills", contains("DS1", "DS2"))
                        .body("accreditations[0].validTo", equalTo("2028-12-01"))
                        .extract();

        assertThat(accredited.header("ETag")).isNotEqualTo(before).isEqualTo(etag(course));
        var facts = facts(course);
        assertThat(facts)
                .extracting("type")
                .containsExactly(
                        "hrd.certification.course-registered.v1",
                        "hrd.certification.course-accredited.v1");
        assertThat(facts.get(1).sequence()).isGreaterThan(facts.get(0).sequence());
        assertThat(facts.get(1).data().at("/accreditations/0/body").asText())
                .isEqualTo(body.code());
    }

    @Test
    void accreditationOnAStaleReadIsRefused() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());
        var before = etag(course);
        body.accredits(course, START, START.plusYears(1), "DS1");

        body.accredit(
                        course,
                        before,
                        body.accreditation(
                                fresh("N-"), START.plusYears(1), START.plusYears(2), "DS1"))
                .statusCode(412);
        Contract.givenBadInput(body.certifier())
                .header("Idempotency-Key", fresh("key-"))
                .body(body.accreditation(fresh("N-"), START, null, "DS1"))
                .post("/v1/courses/" + course + "/accreditations")
                .then()
                .statusCode(428);
    }

    @Test
    void bodyAccreditsOncePerDayAndNumber() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());
        var number = body.accredits(course, START, START.plusYears(3), "DS1");

        body.accredit(
                        course,
                        etag(course),
                        body.accreditation(fresh("N-"), START.plusYears(2), null, "DS2"))
                .statusCode(409)
                .body("code", equalTo("ACCREDITATION_OVERLAPS"));
        var other = Stage.course(Stage.provider());
        body.accredit(other, etag(other), body.accreditation(number, START, null, "DS1"))
                .statusCode(409)
                .body("code", equalTo("ACCREDITATION_NUMBER_TAKEN"));
        assertThat(facts(other)).hasSize(1);
    }

    @Test
    void bodyMustBeRegisteredAndCapable() {
        var course = Stage.course(Stage.provider());
        var assessor = Stage.body("PERSON");
        var nobody = new Stage.Body(fresh("NOBODY"));

        assessor.accredit(
                        course,
                        etag(course),
                        assessor.accreditation(fresh("N-"), START, null, "DS1"))
                .statusCode(409)
                .body("code", equalTo("BODY_NOT_CAPABLE"));
        nobody.accredit(course, etag(course), nobody.accreditation(fresh("N-"), START, null, "DS1"))
                .statusCode(422)
                .body("code", equalTo("BODY_NOT_REGISTERED"));
    }

    @Test
    void nobodyAccreditsInTheNameOfAnotherBody() {
        var course = Stage.course(Stage.provider());
        var body = Stage.body("COURSE");
        var other = Stage.body("COURSE");

        body.accredit(course, etag(course), other.accreditation(fresh("N-"), START, null, "DS1"))
                .statusCode(403);
    }

    @Test
    void codesComeFromThePublishedGuideline() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());
        var accreditation = body.accreditation(fresh("N-"), START, null, "DS1", "DS99");
        accreditation.put("targetGroups", List.of("OPERATIONAL"));
        accreditation.put("roleLevels", List.of("NON_IT"));

        body.accredit(course, etag(course), accreditation)
                .statusCode(422)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.code", contains("CODE_UNKNOWN", "CODE_UNKNOWN", "CODE_UNKNOWN"))
                .body("errors.pointer", contains("#/skills", "#/targetGroups", "#/roleLevels"));
    }

    @Test
    void codesMissingWhileTheGuidelineIsReadAnewMayYetCome() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());

        Stage.whileRebuilding(
                () -> {
                    var unknown = body.accreditation(fresh("N-"), START, null, "DS99");
                    body.accredit(course, etag(course), unknown)
                            .statusCode(503)
                            .body("code", equalTo("REBUILDING"));
                    body.accredits(course, START, START.plusYears(1), "DS1");
                });
    }

    @Test
    void badAccreditationsAreRefused() {
        var body = Stage.body("COURSE");
        var course = Stage.course(Stage.provider());
        var path = "/v1/courses/" + course + "/accreditations";

        body.accredit(course, etag(course), body.accreditation(fresh("N-"), START, START, "DS1"))
                .statusCode(422)
                .body("code", equalTo("VALIDITY_EMPTY"));
        body.accredit(
                        Ids.next().toString(),
                        "\"0\"",
                        body.accreditation(fresh("N-"), START, null, "DS1"))
                .statusCode(404);
        var buddhistEra = new HashMap<>(body.accreditation(fresh("N-"), START, null, "DS1"));
        buddhistEra.put("validFrom", "2568-12-01");
        Contract.givenBadInput(body.certifier())
                .header("Idempotency-Key", fresh("key-"))
                .header("If-Match", etag(course))
                .body(buddhistEra)
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("BE_YEAR_IN_ISO_DATE"));
        Contract.givenBadInput(body.certifier())
                .header("If-Match", etag(course))
                .body(body.accreditation(fresh("N-"), START, null, "DS1"))
                .post(path)
                .then()
                .statusCode(400);
        Contract.givenBadInput(body.certifier())
                .contentType("text/plain")
                .body("x")
                .post(path)
                .then()
                .statusCode(415);
    }

    @Test
    void coursesAreFoundBySkillAndDay() {
        var body = Stage.body("COURSE");
        var course = Stage.course(body.certifier());
        body.accredits(course, START, START.plusYears(1), "DS6");
        body.accredits(course, START.plusYears(1), START.plusYears(2), "DS7");

        assertThat(found("DS6", START)).contains(course);
        assertThat(found("DS6", START.plusYears(1))).doesNotContain(course);
        assertThat(found("DS7", START.plusYears(1))).contains(course);
        assertThat(found("DS7", null)).contains(course);
        assertThat(found(null, START)).contains(course);
        assertThat(found(null, START.minusDays(1))).doesNotContain(course);
        assertThat(found(null, null)).contains(course);
    }

    @Test
    void pagesFollowEachOtherAndBelongToTheirFilters() {
        var body = Stage.body("COURSE");
        for (int i = 0; i < 3; i++) {
            body.accredits(Stage.course(body.certifier()), START, START.plusYears(1), "DS3");
        }
        var first =
                Contract.given(READER)
                        .queryParam("skill", "DS3")
                        .queryParam("limit", 2)
                        .get("/v1/courses")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .extract();
        String cursor = first.path("nextCursor");
        String last = first.path("items[1].courseId");

        Contract.given(READER)
                .queryParam("skill", "DS3")
                .queryParam("cursor", cursor)
                .get("/v1/courses")
                .then()
                .statusCode(200)
                .body("items.courseId", not(hasItem(last)));
        Contract.given(READER)
                .queryParam("skill", "DS4")
                .queryParam("cursor", cursor)
                .get("/v1/courses")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
        Contract.givenBadInput(READER)
                .queryParam("accreditedOn", "2569-02-03")
                .get("/v1/courses")
                .then()
                .statusCode(422);
    }

    private static List<String> found(String skill, LocalDate day) {
        var request = Contract.given(READER).queryParam("limit", 200);
        if (skill != null) {
            request.queryParam("skill", skill);
        }
        if (day != null) {
            request.queryParam("accreditedOn", day.toString());
        }
        return request.get("/v1/courses").then().statusCode(200).extract().path("items.courseId");
    }

    private static ValidatableResponse register(
            Tokens caller, String key, Map<String, Object> description) {
        return Contract.given(caller)
                .header("Idempotency-Key", key)
                .body(description)
                .post("/v1/courses")
                .then();
    }
}
