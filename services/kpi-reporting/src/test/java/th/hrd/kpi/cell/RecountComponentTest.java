package th.hrd.kpi.cell;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.Told;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RecountComponentTest {

    @Test
    void theRecountIsEqualAndNamesACellThatWasTamperedWith() throws SQLException {
        UUID agency = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        Told.events(
                Told.agency(agency, agency.toString().substring(0, 8), "MANDATORY", null),
                Told.person(person, agency, "CIVIL_SERVANT", "RG2", "IT"),
                Told.completion(person, 2569, "DS1"));
        Contract.given(Tokens.role("ocsc-admin"))
                .post("/v1/recounts")
                .then()
                .statusCode(200)
                .body("equal", equalTo(true))
                .body("differingCells", hasSize(0));

        String ofPerson =
                " where kpi = 'KPI_A2b' and fiscal_year = 2569 and agency_id = '%s'"
                        .formatted(agency);
        execute("update cell set denominator = denominator + 1" + ofPerson);
        try {
            Contract.given(Tokens.role("ocsc-admin"))
                    .post("/v1/recounts")
                    .then()
                    .statusCode(200)
                    .body("equal", equalTo(false))
                    .body("cells.differing", equalTo(1))
                    .body("personYears.differing", equalTo(0))
                    .body("differingCells[0].cell.agencyId", equalTo(agency.toString()))
                    .body("differingCells[0].kept.denominator", equalTo(2))
                    .body("differingCells[0].counted.denominator", equalTo(1));
        } finally {
            execute("update cell set denominator = denominator - 1" + ofPerson);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PublishedEvents.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
