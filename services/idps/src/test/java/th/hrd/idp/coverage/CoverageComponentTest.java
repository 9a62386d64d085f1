package th.hrd.idp.coverage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static th.hrd.idp.plan.rest.IdpApi.YEAR;
import static th.hrd.idp.plan.rest.IdpApi.agreed;
import static th.hrd.idp.plan.rest.IdpApi.step;
import static th.hrd.idp.plan.rest.IdpApi.submitted;
import static th.hrd.idp.plan.rest.IdpApi.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** Who is counted as having an agreed IDP, over whom. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class CoverageComponentTest {

    @Test
    void agreedPlansOverPeopleOfTheAgencyAndBelow() {
        Agency ministry = Registry.department();
        Agency department = Registry.departmentUnder(ministry);
        Person head = Registry.person(ministry, null);
        Person first = Registry.person(department, head);
        Person second = Registry.person(department, head);
        agreed(first, second);
        submitted(second);

        coverage(department.hr(), department, YEAR)
                .body("headcount", equalTo(2))
                .body("withAgreedIdp", equalTo(1))
                .body("percent", equalTo(50.0f))
                .body("asOf", equalTo(YEAR.lastDay().toString()));
        coverage(ministry.hr(), ministry, YEAR)
                .body("headcount", equalTo(3))
                .body("withAgreedIdp", equalTo(1))
                .body("percent", equalTo(33.33f));
        coverage(Tokens.role("ocsc-analyst"), ministry, YEAR).body("headcount", equalTo(3));
    }

    @Test
    void aCancelledPlanIsNotCounted() {
        Agency department = Registry.department();
        Person person = Registry.person(department, null);
        String idp = agreed(person, Registry.person(department, null));
        step(department.hr(), idp, "cancellation", 2, Map.of("reason", "ลาออก")).statusCode(200);

        coverage(department.hr(), department, YEAR).body("withAgreedIdp", equalTo(0));
    }

    @Test
    void onlyObligedPeopleInForceOnTheDayAreCounted() {
        Agency department = Registry.department();
        Registry.person(department, null);
        told(department, Map.of("personnelType", "OTHER_OFFICIAL"));
        told(department, Map.of("status", "PENDING"));
        told(department, Map.of("status", "LEFT"));
        told(department, Map.of("validFrom", YEAR.lastDay().plusDays(1).toString()));
        told(department, Map.of("validTo", YEAR.lastDay().toString()));

        coverage(department.hr(), department, YEAR).body("headcount", equalTo(1));
    }

    @Test
    void aYearThatRunsIsCountedToday() {
        Agency department = Registry.department();
        told(department, Map.of("validFrom", YEAR.lastDay().plusDays(1).toString()));

        coverage(department.hr(), department, FiscalYear.of(today()))
                .body("asOf", equalTo(today().toString()))
                .body("headcount", equalTo(1));
    }

    @Test
    void whereNobodyIsThereIsNoShare() {
        Agency department = Registry.department();

        coverage(department.hr(), department, YEAR)
                .body("headcount", equalTo(0))
                .body("percent", nullValue());
    }

    @Test
    void aCodeThatMovedMeansTheAgencyThatStillExists() {
        Agency successor = Registry.successorOf(Registry.department());

        coverage(successor.hr(), successor, YEAR)
                .body("agencyId", equalTo(successor.id().toString()));
    }

    @Test
    void coverageIsOfAKnownAgencyAndYear() {
        Agency department = Registry.department();

        Contract.given(department.hr())
                .queryParam("fiscalYear", YEAR.be())
                .get("/v1/agencies/{agency}/idp-coverage", "bb5:00000")
                .then()
                .statusCode(404);
        Contract.givenBadInput(department.hr())
                .get("/v1/agencies/{agency}/idp-coverage", department.ref())
                .then()
                .statusCode(422);
    }

    private static void told(Agency agency, Map<String, Object> different) {
        Person person = Registry.someone(agency);
        Map<String, Object> assignment = Registry.inForce(person, null);
        assignment.putAll(different);
        PublishedEvents.deliver(Registry.recorded(person, 1, assignment));
    }

    private static ValidatableResponse coverage(Tokens caller, Agency agency, FiscalYear year) {
        return Contract.given(caller)
                .queryParam("fiscalYear", year.be())
                .get("/v1/agencies/{agency}/idp-coverage", agency.ref())
                .then()
                .statusCode(200);
    }
}
