package th.hrd.organisation.headcount.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.organisation.headcount.application.HeadCounts;
import th.hrd.organisation.headcount.domain.HeadCountQuery;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class HeadCountComponentTest {

    private static final Tokens ANALYST = Tokens.role("ocsc-analyst");
    private static final Map<String, String> NATIONAL_IDS = new HashMap<>();
    private static final String OF_AGENCY = "/v1/agencies/{agency}/head-counts";

    @Inject HeadCounts counts;

    private UUID ministry;
    private UUID department;
    private UUID other;

    @BeforeEach
    void aMinistryWithTwoDepartments() {
        ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        department = departmentOf(ministry);
        other = departmentOf(ministry);
    }

    @Test
    void whoIsInServiceOnTheDayCounts() {
        int before = nation("2024-10-01");
        hire(department, "1", "2024-10-01", Map.of());
        hire(department, "2", "2024-10-01", Map.of("status", "PENDING"));
        hire(other, "1", "2024-10-02", Map.of());

        assertThat(nation("2024-10-01")).isEqualTo(before + 1);
        of(department, "2024-09-30").body("total", equalTo(0)).body("rows", empty());
        of(department, "2024-10-01").body("total", equalTo(1));
        of(ministry, "2024-10-02", "splitBy", "agency")
                .body("total", equalTo(2))
                .body("rows.find { it.agencyId == '" + ministry + "' }.count", equalTo(2))
                .body("rows.find { it.agencyId == '" + ministry + "' }.own", equalTo(0))
                .body("rows.find { it.agencyId == '" + other + "' }.own", equalTo(1))
                .body(
                        "rows.find { it.agencyId == '" + other + "' }.parentId",
                        equalTo(ministry.toString()));
    }

    @Test
    void aDepartureAndATransferCountFromTheirDayOn() {
        String traveller = Registry.newNationalId();
        hire(department, "1", "2024-10-01", Map.of());
        hire(department, "2", traveller, "2024-10-01", Map.of());
        hire(department, "1", "2025-10-01", Map.of("status", "LEFT"));
        hire(other, "9", traveller, "2025-10-01", Map.of());

        of(department, "2025-09-30").body("total", equalTo(2));
        of(department, "2025-10-01").body("total", equalTo(0));
        of(other, "2025-10-01").body("total", equalTo(1));
        of(ministry, "2025-10-01").body("total", equalTo(1));
    }

    @Test
    void peopleAreToldApartByWhatIsAskedFor() {
        hire(department, "1", "2024-10-01", Map.of());
        hire(department, "2", "2024-10-01", Map.of("positionLevel", "D1"));
        hire(department, "3", "2024-10-01", Map.of("digitalTargetGroup", "IT"));

        of(department, "2024-10-01", "splitBy", "roleGroup,digitalTargetGroup")
                .body("splitBy", contains("roleGroup", "digitalTargetGroup"))
                .body("rows.count", contains(1, 1, 1))
                .body("rows.roleGroup", contains("RG2", "RG2", "RG4"))
                .body("rows.digitalTargetGroup", contains("IT", "NON_IT", "NON_IT"));
        of(department, "2024-10-01", "splitBy", "personnelType")
                .body("rows.personnelType", contains("CIVIL_SERVANT"))
                .body("rows.count", contains(3));
    }

    @Test
    void theNationIsTheSumOfItsHighestAgencies() {
        hire(department, "1", "2024-10-01", Map.of());

        JsonPath nation = nationBy("2024-10-01", "agency,roleGroup");
        List<Map<String, Object>> rows = nation.getList("rows");
        int roots =
                rows.stream()
                        .filter(row -> row.get("parentId") == null)
                        .mapToInt(row -> (Integer) row.get("count"))
                        .sum();

        assertThat(roots).isEqualTo(nation.getInt("total")).isEqualTo(nation("2024-10-01"));
        Contract.given(ANALYST)
                .queryParam("under", ministry)
                .queryParam("asOf", "2024-10-01")
                .get("/v1/head-counts")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void anAgencyThatDidNotExistYetStandsAlone() {
        hire(department, "1", "2024-10-01", Map.of());

        JsonPath early =
                Contract.given(ANALYST)
                        .queryParam("asOf", "2024-10-01")
                        .queryParam("organisationOf", "1999-01-01")
                        .queryParam("splitBy", "agency")
                        .get("/v1/head-counts")
                        .jsonPath();

        assertThat(early.getInt("total")).isEqualTo(nation("2024-10-01"));
        assertThat(early.getMap("rows.find { it.agencyId == '" + department + "' }"))
                .containsEntry("own", 1)
                .doesNotContainKeys("parentId", "agencyNameTh");
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        Contract.givenBadInput(ANALYST)
                .queryParam("splitBy", "shoeSize")
                .get("/v1/head-counts")
                .then()
                .statusCode(422)
                .body("errors.code", contains("SPLIT_UNKNOWN"));
        Contract.given(ANALYST)
                .queryParam("splitBy", "unit")
                .get("/v1/head-counts")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNITS_OF_WHICH_AGENCY"));
        Contract.given(ANALYST)
                .queryParam("under", UUID.randomUUID())
                .get("/v1/head-counts")
                .then()
                .statusCode(404);
        Contract.given(ANALYST).get(OF_AGENCY, UUID.randomUUID()).then().statusCode(404);
        Contract.givenBadInput(ANALYST)
                .queryParam("splitBy", "shoeSize")
                .get(OF_AGENCY, department)
                .then()
                .statusCode(422);
    }

    @Test
    void aCountSeesOneMoment() {
        var query =
                new HeadCountQuery(
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2024, 10, 1),
                        department,
                        null,
                        Set.of());

        long before =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    counts.count(query);
                                    hire(department, "1", "2024-10-01", Map.of());
                                    return counts.count(query).counted().total();
                                });

        assertThat(before).isZero();
        assertThat(counts.count(query).counted().total()).isEqualTo(1);
    }

    @Test
    void anAgencySeesItsOwnAndThoseBelow() {
        Contract.given(Registry.hrOf(ministry)).get(OF_AGENCY, department).then().statusCode(200);
        Contract.given(Registry.hrOf(other)).get(OF_AGENCY, department).then().statusCode(403);
    }

    private static UUID departmentOf(UUID ministry) {
        Map<String, Object> department = Registry.department(Registry.newSlug());
        department.put("parent", ministry.toString());
        return Registry.registered(department);
    }

    private static void hire(UUID agency, String key, String from, Map<String, ?> other) {
        hire(
                agency,
                key,
                NATIONAL_IDS.computeIfAbsent(agency + key, any -> Registry.newNationalId()),
                from,
                other);
    }

    private static void hire(
            UUID agency, String key, String nationalId, String from, Map<String, ?> other) {
        Map<String, Object> person = Registry.official(nationalId);
        person.put("effectiveFrom", from);
        person.putAll(other);
        assertThat(Registry.put(agency, key, person).statusCode()).isIn(200, 201);
    }

    private static int nation(String asOf) {
        return nationBy(asOf, "roleGroup").getInt("total");
    }

    private static JsonPath nationBy(String asOf, String splitBy) {
        return Contract.given(ANALYST)
                .queryParam("asOf", asOf)
                .queryParam("splitBy", splitBy)
                .get("/v1/head-counts")
                .jsonPath();
    }

    private static ValidatableResponse of(UUID agency, String asOf, String... more) {
        var request = Contract.given(Registry.hrOf(agency)).queryParam("asOf", asOf);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        Response response = request.get(OF_AGENCY, agency);
        return response.then().statusCode(200);
    }
}
