package th.hrd.certification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static th.hrd.certification.Stage.facts;
import static th.hrd.certification.Stage.fresh;
import static th.hrd.certification.Stage.texts;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.certification.Stage;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class CompletionComponentTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

    private static Stage.Body body;
    private static Stage.Agency ministry;
    private static Stage.Agency department;
    private static Stage.Agency elsewhere;
    private static Stage.Person person;
    private static Stage.Person stranger;

    // Not before all: only then does REST Assured know the port.
    @BeforeEach
    void setTheStage() {
        if (body != null) {
            return;
        }
        Stage.guidelinePublished();
        body = Stage.body("COURSE");
        ministry = Stage.agency(null);
        department = Stage.agency(ministry);
        elsewhere = Stage.agency(null);
        person = department.person();
        stranger = elsewhere.person();
    }

    @Test
    void completionCountsForTheSkillsOfItsDay() {
        var course = accreditedCourse();
        var id = fresh("R-");

        var recorded =
                put(body.certifier(), course, id, passed(person.bySource(), DAY))
                        .statusCode(201)
                        .header("Location", "/v1/courses/" + course + "/completions/" + id)
                        .body("personId", equalTo(person.id().toString()))
                        .body("dimensions", contains("DS1"))
                        .body("assurance", equalTo("ASSESSED"))
                        .body("fiscalYear", equalTo(2569))
                        .body("reportedBy.id", equalTo(body.code()))
                        .extract();

        var fact = facts(recorded.path("completionId")).getLast();
        assertThat(fact.type()).isEqualTo("hrd.certification.completion-recorded.v1");
        assertThat(fact.data().get("personId").asText()).isEqualTo(person.id().toString());
        assertThat(texts(fact.data().get("dimensions"))).containsExactly("DS1");
    }

    @Test
    void completionOutsideTheAccreditationCountsForNothing() {
        var course = accreditedCourse();

        put(body.certifier(), course, fresh("R-"), passed(person.byId(), START.minusDays(1)))
                .statusCode(201)
                .body("dimensions", empty());
    }

    @Test
    void failureCountsForNothingUntilCorrected() {
        var course = accreditedCourse();
        var id = fresh("R-");
        var failed = new HashMap<>(passed(person.byId(), DAY));
        failed.put("result", "FAILED");
        put(body.certifier(), course, id, failed).statusCode(201).body("dimensions", empty());

        String completion =
                put(body.certifier(), course, id, passed(person.byId(), DAY))
                        .statusCode(200)
                        .body("dimensions", contains("DS1"))
                        .extract()
                        .path("completionId");

        assertThat(facts(completion)).extracting("sequence").containsExactly(0L, 1L);
    }

    @Test
    void sameReportAgainMakesNoEvent() {
        var course = accreditedCourse();
        var id = fresh("R-");
        var first = put(body.certifier(), course, id, passed(person.byId(), DAY)).extract();
        var again =
                put(body.certifier(), course, id, passed(person.bySource(), DAY))
                        .statusCode(200)
                        .extract();

        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(facts(first.path("completionId"))).hasSize(1);
    }

    @Test
    void ifMatchIsKeptWhenSent() {
        var course = accreditedCourse();
        var id = fresh("R-");
        var failed = new HashMap<>(passed(person.byId(), DAY));
        failed.put("result", "FAILED");
        var path = path(course, id);
        Contract.given(body.certifier())
                .header("If-Match", "\"0\"")
                .body(failed)
                .put(path)
                .then()
                .statusCode(412);
        var seen = put(body.certifier(), course, id, failed).extract().header("ETag");
        put(body.certifier(), course, id, passed(person.byId(), DAY)).statusCode(200);

        Contract.given(body.certifier())
                .header("If-Match", seen)
                .body(failed)
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_ETAG"));
    }

    @Test
    void laterAccreditationRecountsThePastCompletionsItReaches() {
        var provider = Stage.provider();
        var course = Stage.course(provider);
        var before = recorded(provider, course, START.minusDays(1));
        var within = recorded(provider, course, DAY);
        var lastDay = recorded(provider, course, START.plusDays(99));
        var after = recorded(provider, course, START.plusDays(100));
        var failedReport = new HashMap<>(passed(person.byId(), DAY));
        failedReport.put("result", "FAILED");
        String failed =
                put(provider, course, fresh("R-"), failedReport).extract().path("completionId");

        body.accredits(course, START, START.plusDays(100), "DS5", "DS1");

        for (var recounted : List.of(within, lastDay)) {
            var facts = facts(recounted);
            assertThat(facts).hasSize(2);
            assertThat(texts(facts.get(0).data().get("dimensions"))).isEmpty();
            assertThat(texts(facts.get(1).data().get("dimensions"))).containsExactly("DS1", "DS5");
            assertThat(facts.get(1).sequence()).isGreaterThan(facts.get(0).sequence());
        }
        for (var untouched : List.of(before, after, failed)) {
            assertThat(facts(untouched)).hasSize(1);
        }
        // A second body that adds nothing new to them makes no noise.
        Stage.body("COURSE").accredits(course, START, START.plusDays(100), "DS1");
        assertThat(facts(within)).hasSize(2);
    }

    @Test
    void noCompletionSlipsPastAnAccreditationThatComesAtTheSameTime() throws Exception {
        var provider = Stage.provider();
        var course = Stage.course(provider);
        var ids = IntStream.range(0, 40).mapToObj(i -> fresh("R-")).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var reports =
                    ids.stream()
                            .<Callable<Integer>>map(
                                    id ->
                                            () ->
                                                    put(
                                                                    provider,
                                                                    course,
                                                                    id,
                                                                    passed(person.byId(), DAY))
                                                            .extract()
                                                            .statusCode())
                            .map(threads::submit)
                            .toList();
            body.accredits(course, START, START.plusYears(3), "DS1");
            for (var report : reports) {
                assertThat(report.get()).isEqualTo(201);
            }
        }

        assertThat(
                        Contract.given(provider)
                                .queryParam("limit", 200)
                                .get(path(course))
                                .then()
                                .extract()
                                .<List<List<String>>>path("items.dimensions"))
                .hasSize(ids.size())
                .allSatisfy(dimensions -> assertThat(dimensions).containsExactly("DS1"));
    }

    @Test
    void sameCompletionSentTwiceAtOnceIsRecordedOnce() throws Exception {
        var course = accreditedCourse();
        var id = fresh("R-");
        Callable<Integer> send =
                () ->
                        put(body.certifier(), course, id, passed(person.byId(), DAY))
                                .extract()
                                .statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses =
                    threads.invokeAll(List.of(send, send, send, send)).stream()
                            .map(CompletionComponentTest::result)
                            .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
        }
    }

    @Test
    void agencyReportsItsOwnPeopleAndThoseBelow() {
        var course = accreditedCourse();

        put(department.hr(), course, fresh("R-"), passed(person.bySource(), DAY))
                .statusCode(201)
                .body("reportedBy.kind", equalTo("AGENCY"));
        put(ministry.hr(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(201);
        put(elsewhere.hr(), course, fresh("R-"), passed(person.bySource(), DAY)).statusCode(403);
        put(elsewhere.hr(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(403);
        put(department.hr(), course, fresh("R-"), passed(stranger.byId(), DAY)).statusCode(403);
        put(Tokens.role("agency-hr"), course, fresh("R-"), passed(person.byId(), DAY))
                .statusCode(403);
    }

    @Test
    void bodiesAndProvidersReportTheirOwnCoursesOnly() {
        var provider = Stage.provider();
        var course = Stage.course(provider);
        var other = Stage.body("COURSE");

        put(provider, course, fresh("R-"), passed(person.byId(), DAY)).statusCode(201);
        put(Stage.provider(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(403);
        put(other.certifier(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(403);
        other.accredits(course, START, START.plusYears(1), "DS1");
        put(other.certifier(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(201);
    }

    @Test
    void peopleAndAgenciesMustBeKnown() {
        var course = accreditedCourse();
        var nobody = Map.<String, Object>of("personId", Ids.next());
        var unknownSource = Map.<String, Object>of("agency", department.ref(), "sourceId", "none");
        var unknownAgency = Map.<String, Object>of("agency", "bb5:none", "sourceId", "1");
        var unknownId = Map.<String, Object>of("agency", Ids.next().toString(), "sourceId", "1");

        refused(course, passed(nobody, DAY), 422, "PERSON_UNKNOWN");
        refused(course, passed(unknownSource, DAY), 422, "PERSON_UNKNOWN");
        refused(course, passed(unknownAgency, DAY), 422, "AGENCY_UNKNOWN");
        refused(course, passed(unknownId, DAY), 422, "AGENCY_UNKNOWN");
        var bothWays = new HashMap<>(person.bySource());
        bothWays.putAll(person.byId());
        put(body.certifier(), course, fresh("R-"), passed(bothWays, DAY))
                .statusCode(422)
                .body("errors[0].code", equalTo("PERSON_REFERENCE_UNCLEAR"))
                .body("errors[0].pointer", equalTo("#/person"));
    }

    @Test
    void whoIsMissingWhileTheRegistryIsReadAnewMayYetCome() {
        var course = accreditedCourse();
        var nobody = Map.<String, Object>of("personId", Ids.next());
        var unknownSource = Map.<String, Object>of("agency", department.ref(), "sourceId", "none");
        var unknownAgency = Map.<String, Object>of("agency", "bb5:none", "sourceId", "1");
        var id = fresh("R-");
        put(body.certifier(), course, id, passed(person.byId(), DAY)).statusCode(201);

        Stage.whileRebuilding(
                () -> {
                    refused(course, passed(nobody, DAY), 503, "REBUILDING");
                    refused(course, passed(unknownSource, DAY), 503, "REBUILDING");
                    refused(course, passed(unknownAgency, DAY), 503, "REBUILDING");
                    put(elsewhere.hr(), course, fresh("R-"), passed(person.byId(), DAY))
                            .statusCode(503);
                    put(elsewhere.hr(), course, fresh("R-"), passed(person.bySource(), DAY))
                            .statusCode(503);
                    get(elsewhere.hr(), course, id).statusCode(503);
                    Contract.given(department.hr()).get(path(course)).then().statusCode(503);

                    get(department.hr(), course, id).statusCode(200);
                    list(body.certifier(), course);
                    put(body.certifier(), course, fresh("R-"), passed(person.bySource(), DAY))
                            .statusCode(201);
                });
        get(elsewhere.hr(), course, id).statusCode(404);
    }

    @Test
    void agencyIsNamedByCodeOrById() {
        var course = accreditedCourse();
        var byUuid =
                Map.<String, Object>of(
                        "agency", department.id().toString(), "sourceId", person.sourceId());

        put(body.certifier(), course, fresh("R-"), passed(byUuid, DAY))
                .statusCode(201)
                .body("personId", equalTo(person.id().toString()));
    }

    @Test
    void daysOfCompletionArePastGregorianDays() {
        var course = accreditedCourse();

        refused(
                course,
                passed(person.byId(), LocalDate.now(ThaiCalendar.BANGKOK).plusDays(1)),
                422,
                "COMPLETED_IN_FUTURE");
        var buddhistEra = new HashMap<>(passed(person.byId(), DAY));
        buddhistEra.put("completedOn", "2569-02-03");
        Contract.givenBadInput(body.certifier())
                .body(buddhistEra)
                .put(path(course, fresh("R-")))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("BE_YEAR_IN_ISO_DATE"));
    }

    @Test
    void badReportsAreRefused() {
        var course = accreditedCourse();
        Contract.givenBadInput(body.certifier())
                .body(Map.of("person", Map.of("agency", "nonsense"), "score", 101))
                .put(path(course, fresh("R-")))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/person/agency",
                                "#/completedOn",
                                "#/result",
                                "#/assessed",
                                "#/score"));
        Contract.givenBadInput(body.certifier())
                .body("{\"person\":")
                .put(path(course, fresh("R-")))
                .then()
                .statusCode(400);
        Contract.givenBadInput(body.certifier())
                .contentType("text/plain")
                .body("x")
                .put(path(course, fresh("R-")))
                .then()
                .statusCode(415);
        put(body.certifier(), Ids.next().toString(), "1", passed(person.byId(), DAY))
                .statusCode(404)
                .body("code", equalTo("COURSE_UNKNOWN"));
    }

    @Test
    void idsOfOthersAndPersonsOfCompletionsStay() {
        var course = accreditedCourse();
        var id = fresh("R-");
        put(body.certifier(), course, id, passed(person.byId(), DAY)).statusCode(201);

        put(department.hr(), course, id, passed(person.byId(), DAY))
                .statusCode(409)
                .body("code", equalTo("REPORTED_BY_ANOTHER"));
        put(body.certifier(), course, id, passed(stranger.byId(), DAY))
                .statusCode(409)
                .body("code", equalTo("PERSON_OF_COMPLETION_FIXED"));
    }

    @Test
    void agencySeesItsOwnPeopleOnly() {
        var course = accreditedCourse();
        var own = fresh("R-");
        var foreign = fresh("R-");
        put(body.certifier(), course, own, passed(person.byId(), DAY)).statusCode(201);
        put(body.certifier(), course, foreign, passed(stranger.byId(), DAY)).statusCode(201);

        list(department.hr(), course).body("items.sourceId", contains(own));
        list(ministry.hr(), course).body("items.sourceId", contains(own));
        list(elsewhere.hr(), course).body("items.sourceId", contains(foreign));
        list(body.certifier(), course).body("items.sourceId", contains(own, foreign));
        Contract.given(Stage.provider()).get(path(course)).then().statusCode(403);
        get(department.hr(), course, own).statusCode(200).body("sourceId", equalTo(own));
        get(department.hr(), course, foreign)
                .statusCode(404)
                .body("code", equalTo("COMPLETION_UNKNOWN"));
        get(Stage.provider(), course, own).statusCode(403);
        Contract.given(body.certifier()).get(path(Ids.next().toString())).then().statusCode(404);
    }

    @Test
    void formerAgencyKeepsWhatItsPeopleCompletedThere() {
        var course = accreditedCourse();
        var mover = new Stage.Person(Ids.next(), fresh("HR-"), department);
        mover.assigned(1, department, START, DAY.plusDays(1));
        var then = fresh("R-");
        var later = fresh("R-");
        put(body.certifier(), course, then, passed(mover.byId(), DAY)).statusCode(201);
        put(body.certifier(), course, later, passed(mover.byId(), DAY.plusDays(1))).statusCode(201);

        get(department.hr(), course, then).statusCode(200);
        get(department.hr(), course, later).statusCode(404);
        put(department.hr(), course, fresh("R-"), passed(mover.byId(), DAY)).statusCode(201);
        put(department.hr(), course, fresh("R-"), passed(mover.byId(), DAY.plusDays(1)))
                .statusCode(403);
    }

    @Test
    void completionsAreReadInPages() {
        var course = accreditedCourse();
        for (int i = 0; i < 3; i++) {
            put(body.certifier(), course, fresh("R-"), passed(person.byId(), DAY)).statusCode(201);
        }
        for (var caller : List.of(body.certifier(), department.hr())) {
            String cursor =
                    Contract.given(caller)
                            .queryParam("limit", 2)
                            .get(path(course))
                            .then()
                            .statusCode(200)
                            .body("items", hasSize(2))
                            .extract()
                            .path("nextCursor");
            Contract.given(caller)
                    .queryParam("cursor", cursor)
                    .get(path(course))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
        Contract.given(body.certifier())
                .queryParam("cursor", "bm9uc2Vuc2U")
                .get(path(course))
                .then()
                .statusCode(400);
    }

    @Test
    void voidedCompletionStaysVoided() {
        var course = accreditedCourse();
        var id = fresh("R-");
        var recorded = put(department.hr(), course, id, passed(person.byId(), DAY)).extract();

        var voided =
                voiding(department.hr(), course, id, recorded.header("ETag"))
                        .statusCode(200)
                        .body("voided", equalTo(true))
                        .body("voidReason", equalTo("บันทึกผิดคน"))
                        .extract();

        var fact = facts(recorded.path("completionId")).getLast();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.data().get("voided").asBoolean()).isTrue();
        voiding(department.hr(), course, id, voided.header("ETag"))
                .statusCode(409)
                .body("code", equalTo("COMPLETION_VOIDED"));
        put(department.hr(), course, id, passed(person.byId(), DAY)).statusCode(409);
        Stage.body("COURSE").accredits(course, START, START.plusYears(1), "DS2");
        assertThat(facts(recorded.path("completionId"))).hasSize(2);
    }

    @Test
    void accreditingBodyMayVoidWhatAnAgencyReportedButNoOtherReporterMay() {
        var course = accreditedCourse();
        var id = fresh("R-");
        var etag =
                put(department.hr(), course, id, passed(person.byId(), DAY))
                        .extract()
                        .header("ETag");

        voiding(ministry.hr(), course, id, etag).statusCode(403);
        voiding(elsewhere.hr(), course, id, etag).statusCode(404);
        voiding(Stage.provider(), course, id, etag).statusCode(403);
        voiding(body.certifier(), course, id, "\"7\"").statusCode(412);
        voiding(body.certifier(), course, id, etag).statusCode(200);
    }

    @Test
    void voidingNeedsAReasonAndARead() {
        var course = accreditedCourse();
        var id = fresh("R-");
        put(body.certifier(), course, id, passed(person.byId(), DAY)).statusCode(201);
        var path = path(course, id) + "/void";

        Contract.givenBadInput(body.certifier())
                .body(Map.of("reason", "x"))
                .post(path)
                .then()
                .statusCode(428);
        Contract.givenBadInput(body.certifier())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(path)
                .then()
                .statusCode(422);
        Contract.givenBadInput(body.certifier())
                .header("If-Match", "\"0\"")
                .body("[")
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

    /** A course registered by the body and accredited for one skill over the test's days. */
    private static String accreditedCourse() {
        var course = Stage.course(body.certifier());
        body.accredits(course, START, START.plusYears(3), "DS1");
        return course;
    }

    private static String recorded(Tokens reporter, String course, LocalDate day) {
        return put(reporter, course, fresh("R-"), passed(person.byId(), day))
                .statusCode(201)
                .extract()
                .path("completionId");
    }

    private static Map<String, Object> passed(Map<String, Object> who, LocalDate day) {
        return Map.of(
                "person",
                who,
                "completedOn",
                day.toString(),
                "result",
                "PASSED",
                "score",
                82.5,
                "assessed",
                true);
    }

    private static ValidatableResponse put(
            Tokens caller, String course, String id, Map<String, Object> report) {
        return Contract.given(caller).body(report).put(path(course, id)).then();
    }

    private static void refused(
            String course, Map<String, Object> report, int status, String code) {
        put(body.certifier(), course, fresh("R-"), report)
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse get(Tokens caller, String course, String id) {
        return Contract.given(caller).get(path(course, id)).then();
    }

    private static ValidatableResponse list(Tokens caller, String course) {
        return Contract.given(caller).get(path(course)).then().statusCode(200);
    }

    private static ValidatableResponse voiding(
            Tokens caller, String course, String id, String read) {
        return Contract.given(caller)
                .header("If-Match", read)
                .body(Map.of("reason", "บันทึกผิดคน"))
                .post(path(course, id) + "/void")
                .then();
    }

    private static String path(String course) {
        return "/v1/courses/" + course + "/completions";
    }

    private static String path(String course, String id) {
        return path(course) + "/" + id;
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
