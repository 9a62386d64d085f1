package th.hrd.idp.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static th.hrd.idp.plan.rest.IdpApi.YEAR;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import th.hrd.idp.Registry;
import th.hrd.idp.Registry.Agency;
import th.hrd.idp.Registry.Person;
import th.hrd.idp.plan.rest.IdpApi;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** The registry's people as this service keeps them. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PeopleProjectionComponentTest {

    private static final Tokens ADMIN = Tokens.role("ocsc-admin");

    @Test
    void theNewestStateStandsInWhateverOrderItComes() {
        Agency agency = Registry.department();
        Person person = Registry.someone(agency);
        Map<String, Object> old = Registry.inForce(person, null);
        Map<String, Object> present = Registry.inForce(person, null);
        present.put("sourceId", "HR-NEW");

        PublishedEvents.deliver(
                Registry.recorded(person, 1, old), Registry.recorded(person, 3, present));
        PublishedEvents.deliver(Registry.recorded(person, 2, old));

        assertThat(rows(agency)).singleElement().asString().contains("HR-NEW");
    }

    @Test
    void theRegistrysOwnExampleIsUnderstood() {
        PublishedEvents.deliver(
                TestEvent.example(
                        Registry.PERSON_TOPIC,
                        "0197a4c2-7000-7d11-8a55-5b1f9c3d2e44",
                        "hrd.organisation.person-recorded.v1"));

        assertThat(query("select * from assignment r where source_id = ?", "HR-000123")).hasSize(2);
    }

    @Test
    void aRecordMergedIntoAnotherHoldsNoPlaceAnyMore() {
        Agency agency = Registry.department();
        Person person = Registry.someone(agency);
        PublishedEvents.deliver(Registry.recorded(person, 1, Registry.inForce(person, null)));
        assertThat(rows(agency)).hasSize(1);

        PublishedEvents.deliver(
                TestEvent.example("hrd.organisation.person-merged.v1")
                        .withKey(person.id().toString())
                        .withSequence(2)
                        .with("/personId", person.id()));

        assertThat(rows(agency)).isEmpty();
    }

    @Test
    void aRebuildEndsInTheSamePeople() {
        Agency agency = Registry.department();
        Person supervisor = Registry.person(agency, null);
        Registry.person(agency, supervisor);
        List<String> before = rows(agency);

        Contract.given(ADMIN).post("/v1/operations/rebuild").then().statusCode(202);

        Awaitility.await().untilAsserted(() -> assertThat(rows(agency)).isEqualTo(before));
        PublishedEvents.awaitConsumed();
    }

    @Test
    void whoIsMissingWhilePeopleAreReadAnewMayYetCome() {
        Agency agency = Registry.department();
        Person person = Registry.someone(agency);

        execute("update consumer_position set rebuild_until = rebuild_until + 1000000");
        try {
            draft(person).statusCode(503).body("code", equalTo("REBUILDING"));
            Contract.given(agency.hr())
                    .queryParam("fiscalYear", YEAR.be())
                    .get("/v1/agencies/{agency}/idp-coverage", agency.ref())
                    .then()
                    .statusCode(503);
        } finally {
            execute("update consumer_position set rebuild_until = rebuild_until - 1000000");
        }
        draft(person).statusCode(422).body("code", equalTo("PERSON_UNKNOWN"));
    }

    private static ValidatableResponse draft(Person person) {
        return IdpApi.creating(person.agency().hr())
                .body(IdpApi.body(person, IdpApi.item()))
                .post("/v1/idps")
                .then();
    }

    private static void execute(String statement) {
        try (Connection connection = PublishedEvents.connect();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> rows(Agency agency) {
        return query(
                "select r from assignment r where agency_id = ?::uuid order by assignment_id",
                agency.id().toString());
    }

    private static List<String> query(String select, String value) {
        var rows = new ArrayList<String>();
        try (Connection connection = PublishedEvents.connect();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }
}
