package th.hrd.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.Told;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** From the events of the other services, over the real broker, to the figures a portal reads. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class FiguresComponentTest {

    private static final String FIGURES = "/v1/kpis/{kpi}/figures";
    private static final int YEAR = 2569;

    private final UUID ministry = UUID.randomUUID();
    private final UUID department = UUID.randomUUID();
    private final UUID voluntary = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final UUID fourth = UUID.randomUUID();
    private final String code = ministry.toString().substring(0, 8);

    @BeforeEach
    void aMinistryWithADepartmentAndAVoluntaryAgency() {
        Told.events(
                Told.ministry(ministry, code),
                Told.agency(department, code + "-d", "MANDATORY", ministry),
                Told.agency(voluntary, code + "-v", "VOLUNTARY", ministry),
                Told.person(first, department, "CIVIL_SERVANT", "RG2", "IT"),
                Told.person(second, department, "GOV_EMPLOYEE", "RG2", "NON_IT"),
                Told.person(third, department, "CIVIL_SERVANT", "RG3", "NON_IT"),
                Told.person(fourth, voluntary, "CIVIL_SERVANT", "RG1", "NON_IT"));
    }

    @Test
    void whatPeopleLearnBecomesAFigureOfTheirAgencyMinistryAndNation() {
        JsonPath before = figures("KPI_A2", "NATION", null).extract().jsonPath();
        Told.events(
                Told.completion(first, YEAR, "DS1"),
                Told.activity(first, YEAR, "MS_GROWTH", "COMPLETED"),
                Told.completion(second, YEAR, "DS2"),
                Told.activity(second, YEAR, "SK_COGNITIVE", "ATTENDED"),
                Told.activity(third, YEAR - 1, "MS_GROWTH", "COMPLETED"),
                Told.completion(fourth, YEAR, "DS1"),
                Told.activity(fourth, YEAR, "MS_GROWTH", "COMPLETED"));

        figures("KPI_A2", "AGENCY", "test:" + code + "-d")
                .body("figures", hasSize(1))
                .body("figures[0].agency.agencyId", equalTo(department.toString()))
                .body("figures[0].figure.numerator", equalTo(1))
                .body("figures[0].figure.denominator", equalTo(3))
                .body("figures[0].figure.value", equalTo(33.33f))
                .body("figures[0].voluntary", nullValue())
                .body("dataCutoff", equalTo("2026-09-30"));
        figures("KPI_A2a", "AGENCY", "test:" + code + "-d")
                .body("figures[0].figure.numerator", equalTo(1));
        figures("KPI_A2b", "AGENCY", "test:" + code + "-d")
                .body("figures[0].figure.numerator", equalTo(2));
        figures("KPI_A2", "MINISTRY", "test:" + code)
                .body("figures[0].figure.numerator", equalTo(1))
                .body("figures[0].figure.denominator", equalTo(3))
                .body("figures[0].voluntary.numerator", equalTo(1))
                .body("figures[0].voluntary.denominator", equalTo(1));
        JsonPath after = figures("KPI_A2", "NATION", null).extract().jsonPath();
        assertThat(after.getInt("figures[0].figure.numerator"))
                .isEqualTo(before.getInt("figures[0].figure.numerator") + 1);
        assertThat(after.getInt("figures[0].figure.denominator"))
                .isEqualTo(before.getInt("figures[0].figure.denominator"));
    }

    @Test
    void aFigureIsSplitByWhatThePersonsAre() {
        Told.events(Told.completion(first, YEAR, "DS1"));

        Contract.given(Told.analyst())
                .queryParam("fiscalYear", YEAR)
                .queryParam("level", "MINISTRY")
                .queryParam("agency", ministry.toString())
                .queryParam("splitBy", "personnelType,digitalTargetGroup")
                .get(FIGURES, "KPI_A2b")
                .then()
                .statusCode(200)
                .body(
                        "figures[0].splits.personnelType",
                        contains("CIVIL_SERVANT", "CIVIL_SERVANT", "GOV_EMPLOYEE"))
                .body("figures[0].splits.digitalTargetGroup", contains("IT", "NON_IT", "NON_IT"))
                .body(
                        "figures[0].splits.roleGroup",
                        contains(nullValue(), nullValue(), nullValue()))
                .body("figures[0].splits[0].figure.value", equalTo(100.00f))
                .body("figures[0].splits[1].figure.denominator", equalTo(1))
                .body("figures[0].splits[1].voluntary.denominator", equalTo(1));
    }

    @Test
    void anApprovedPlanMakesTheAgencyCountUntilItIsTakenBack() {
        String agency = "test:" + code + "-d";
        figures("KPI_A1", "AGENCY", agency).body("figures[0].figure.value", equalTo(0.00f));
        TestEvent plan = Told.plan(department, YEAR, 2570, "2026-09-30");
        Told.events(plan);
        figures("KPI_A1", "AGENCY", agency)
                .body("figures[0].figure.numerator", equalTo(1))
                .body("figures[0].figure.value", equalTo(100.00f));
        figures("KPI_A1", "MINISTRY", ministry.toString())
                .body("figures[0].figure.numerator", equalTo(1))
                .body("figures[0].figure.denominator", equalTo(1))
                .body("figures[0].voluntary.denominator", equalTo(1));

        Told.events(plan.withNewId().withSequence(2).with("/status", "REJECTED"));

        figures("KPI_A1", "AGENCY", agency).body("figures[0].figure.numerator", equalTo(0));
    }

    @Test
    void aVoidedCompletionNoLongerCounts() {
        TestEvent completion = Told.completion(first, YEAR, "DS1");
        Told.events(completion);
        figures("KPI_A2b", "AGENCY", department.toString())
                .body("figures[0].figure.numerator", equalTo(1));

        Told.events(completion.withNewId().withSequence(2).with("/voided", true));

        figures("KPI_A2b", "AGENCY", department.toString())
                .body("figures[0].figure.numerator", equalTo(0));
    }

    @Test
    void aRecordMergedIntoAnotherIsCountedNoMore() {
        figures("KPI_A2", "AGENCY", department.toString())
                .body("figures[0].figure.denominator", equalTo(3));

        Told.events(
                TestEvent.example("hrd.organisation.person-merged.v1")
                        .withKey(second.toString())
                        .withSequence(2)
                        .with("/personId", second)
                        .with("/mergedInto", first));

        figures("KPI_A2", "AGENCY", department.toString())
                .body("figures[0].figure.denominator", equalTo(2));
    }

    @Test
    void everyFactOfTheProducersIsUnderstoodAsItStands() {
        Told.events(
                TestEvent.example("hrd.organisation.agency-registered.v1"),
                TestEvent.example("hrd.organisation.agency-renamed.v1").withSequence(2),
                TestEvent.example("hrd.organisation.person-recorded.v1"),
                TestEvent.example("hrd.organisation.person-merged.v1"),
                TestEvent.example("hrd.plan.plan-drafted.v1"),
                TestEvent.example("hrd.plan.plan-confirmed.v1").withSequence(2),
                TestEvent.example("hrd.plan.plan-submitted.v1").withSequence(3),
                TestEvent.example("hrd.plan.plan-rejected.v1").withSequence(4),
                TestEvent.example("hrd.plan.plan-approved.v1").withSequence(5),
                TestEvent.example("hrd.plan.plan-superseded.v1").withSequence(6),
                TestEvent.example("hrd.certification.completion-recorded.v1"),
                TestEvent.example("hrd.idp.activity-completed.v1"));

        figures("KPI_A2", "AGENCY", "0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10")
                .body("figures[0].figure.numerator", equalTo(1))
                .body("figures[0].figure.denominator", equalTo(1));
        Contract.given(Tokens.role("ocsc-admin"))
                .get("/v1/operations/dead-letters")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aRebuildEndsInEqualFigures() {
        Told.events(
                Told.completion(first, YEAR, "DS1"),
                Told.plan(department, YEAR, YEAR, "2026-01-01"),
                Told.activity(second, YEAR, "MS_GROWTH", "CERTIFIED"));
        String before = table("AGENCY", ministry.toString());

        Contract.given(Tokens.role("ocsc-admin"))
                .post("/v1/operations/rebuild")
                .then()
                .statusCode(202);

        // While it runs the figures are refused, never half true.
        Awaitility.await()
                .untilAsserted(
                        () ->
                                Contract.given(Told.analyst())
                                        .queryParam("fiscalYear", YEAR)
                                        .queryParam("level", "NATION")
                                        .get("/v1/kpi-table")
                                        .then()
                                        .statusCode(200));
        assertThat(table("AGENCY", ministry.toString())).isEqualTo(before);
    }

    @Test
    void theTableHasARowPerAgencyAndAColumnPerComputedKpi() {
        JsonPath table = new JsonPath(table("AGENCY", "test:" + code));

        assertThat(table.<String>getList("kpis.kpi"))
                .containsExactly("KPI_A1", "KPI_A2", "KPI_A2a", "KPI_A2b", "KPI_A3");
        assertThat(table.<String>getList("items.agency.agencyId"))
                .containsExactly(department.toString(), voluntary.toString());
        assertThat(table.<Integer>getList("items[0].figures.figure.denominator"))
                .containsExactly(1, 3, 3, 3, null);
    }

    @Test
    void theTableComesInPages() {
        JsonPath page =
                request("AGENCY", ministry.toString())
                        .queryParam("limit", 1)
                        .get("/v1/kpi-table")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(page.<String>getList("items.agency.agencyId"))
                .containsExactly(department.toString());
        request("AGENCY", ministry.toString())
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("nextCursor"))
                .get("/v1/kpi-table")
                .then()
                .statusCode(200)
                .body("items.agency.agencyId", contains(voluntary.toString()))
                .body("nextCursor", nullValue());
        request("MINISTRY", null)
                .queryParam("cursor", page.getString("nextCursor"))
                .get("/v1/kpi-table")
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    @Test
    void theNationIsOneRow() {
        JsonPath table = new JsonPath(table("NATION", null));

        assertThat(table.getList("items")).hasSize(1);
        assertThat(table.<String>getList("items[0].figures.kpi"))
                .containsExactly("KPI_A1", "KPI_A2", "KPI_A2a", "KPI_A2b", "KPI_A3");
    }

    @Test
    void aMinistrysOwnStaffReadsItsAgenciesAndADepartmentOnlyItself() {
        Contract.given(Told.hrOf(ministry))
                .queryParam("fiscalYear", YEAR)
                .queryParam("level", "AGENCY")
                .queryParam("agency", ministry.toString())
                .get("/v1/kpi-table")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Contract.given(Told.hrOf(department))
                .queryParam("fiscalYear", YEAR)
                .queryParam("level", "AGENCY")
                .queryParam("agency", ministry.toString())
                .get("/v1/kpi-table")
                .then()
                .statusCode(403);
        Contract.given(Told.hrOf(department))
                .queryParam("fiscalYear", YEAR)
                .queryParam("level", "MINISTRY")
                .get("/v1/kpi-table")
                .then()
                .statusCode(200);
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithItsReason() {
        refused("KPI_X", "NATION", null, null, 404, "KPI_UNKNOWN");
        refused("KPI_O1", "NATION", null, null, 422, "KPI_NOT_COMPUTED");
        refused("KPI_A1", "NATION", null, "roleGroup", 422, "SPLIT_NOT_AVAILABLE");
        refused("KPI_A2", "NATION", "test:" + code, null, 422, "AGENCY_NOT_ALLOWED");
        refused("KPI_A2", "AGENCY", null, null, 422, "AGENCY_REQUIRED");
        refused("KPI_A2", "AGENCY", "test:nobody", null, 404, "AGENCY_UNKNOWN");
        refused("KPI_A2", "MINISTRY", "test:" + code + "-d", null, 422, "AGENCY_IS_NO_MINISTRY");
        refused("KPI_A2", "GALAXY", null, null, 422, "VALIDATION_FAILED");
        refused("KPI_A2", "NATION", null, "shoeSize", 422, "VALIDATION_FAILED");
        Contract.given(Told.analyst())
                .queryParam("fiscalYear", 2560)
                .queryParam("level", "NATION")
                .get("/v1/kpi-table")
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_GUIDELINE_IN_FORCE"));
        request("AGENCY", "test:nobody").get("/v1/kpi-table").then().statusCode(404);
    }

    @Test
    void theCatalogueTellsHowEachKpiIsCounted() {
        Contract.given(Tokens.role("official"))
                .queryParam("fiscalYear", YEAR)
                .get("/v1/kpis")
                .then()
                .statusCode(200)
                .body("edition", equalTo("2566-2570"))
                .body("kpis", hasSize(7))
                .body("kpis.find { it.kpi == 'KPI_A2' }.numerator.allOf", hasSize(2))
                .body("kpis.find { it.kpi == 'KPI_O1' }.computed", equalTo(false));
        Contract.given(Told.analyst())
                .queryParam("fiscalYear", 2565)
                .header("Accept-Language", "en")
                .get("/v1/kpis")
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_GUIDELINE_IN_FORCE"))
                .body(
                        "detail",
                        equalTo("No guideline edition is in force in the fiscal year 2565."));
    }

    private static void refused(
            String kpi,
            String level,
            @Nullable String agency,
            @Nullable String split,
            int status,
            String problem) {
        RequestSpecification request =
                Contract.givenBadInput(Told.analyst())
                        .queryParam("fiscalYear", YEAR)
                        .queryParam("level", level);
        if (agency != null) {
            request.queryParam("agency", agency);
        }
        if (split != null) {
            request.queryParam("splitBy", split);
        }
        request.get(FIGURES, kpi).then().statusCode(status).body("code", equalTo(problem));
    }

    private static String table(String level, @Nullable String agency) {
        return request(level, agency)
                .get("/v1/kpi-table")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static RequestSpecification request(String level, @Nullable String agency) {
        RequestSpecification request =
                Contract.given(Told.analyst())
                        .queryParam("fiscalYear", YEAR)
                        .queryParam("level", level);
        return agency == null ? request : request.queryParam("agency", agency);
    }

    private static ValidatableResponse figures(String kpi, String level, @Nullable String agency) {
        return request(level, agency).get(FIGURES, kpi).then().statusCode(200);
    }
}
