package th.hrd.organisation.agency.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

/** Who acts for the people of an agency that was closed. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SuccessorScopeComponentTest {

    private static final String PEOPLE = "/v1/agencies/{agency}/people";
    private static final String COUNTS = "/v1/agencies/{agency}/head-counts";

    private UUID formerMinistry;
    private UUID closed;
    private UUID ministry;
    private UUID successor;
    private final List<UUID> orders = new ArrayList<>();

    @BeforeEach
    void aDepartmentGoesToAnotherMinistry() throws SQLException {
        formerMinistry = Registry.registered(Registry.ministry(Registry.newSlug()));
        ministry = Registry.registered(Registry.ministry(Registry.newSlug()));
        closed = departmentOf(formerMinistry);
        successor = departmentOf(ministry);
        Registry.put(closed, "1", Registry.official(Registry.newNationalId()));
        UUID order = closing();
        succession(order, successor, true);
    }

    @AfterEach
    void theOrdersAreNone() throws SQLException {
        for (UUID order : orders) {
            execute("delete from succession where order_id = '%s'".formatted(order));
            execute("delete from reorganisation_order where id = '%s'".formatted(order));
        }
    }

    @Test
    void theSuccessorsLineActsForItsPeopleAndTheFormerOneNoLonger() {
        reads(successor, 200);
        reads(ministry, 200);
        reads(formerMinistry, 403);
    }

    @Test
    void ofSeveralSuccessorsTheOneThatTakesTheRestActs() throws SQLException {
        UUID part = departmentOf(formerMinistry);
        succession(closing(), part, false);

        reads(successor, 200);
        reads(part, 403);
        reads(formerMinistry, 403);
    }

    @Test
    void aCountOfAnEarlierOrganisationTellsOfNobodyOutsideTodaysScope() {
        counts(formerMinistry, formerMinistry, 0);
        counts(ministry, ministry, 0);
        counts(successor, closed, 1);
        Contract.given(Registry.admin())
                .queryParam("asOf", "2025-01-01")
                .get(COUNTS, formerMinistry)
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    private void reads(UUID caller, int status) {
        Contract.given(Registry.hrOf(caller)).get(PEOPLE, closed).then().statusCode(status);
    }

    private static void counts(UUID caller, UUID agency, int total) {
        Contract.given(Registry.hrOf(caller))
                .queryParam("asOf", "2025-01-01")
                .get(COUNTS, agency)
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    private static UUID departmentOf(UUID ministry) {
        Map<String, Object> department = Registry.department(Registry.newSlug());
        department.put("parent", ministry.toString());
        return Registry.registered(department);
    }

    /** An order applied on 1 October 2025 that closes the department. */
    private UUID closing() throws SQLException {
        UUID order = UUID.randomUUID();
        execute(
                """
                insert into reorganisation_order
                    (id, kind, status, effective_from, content, agencies, drafted_at, applied_at, ordinal, version)
                values ('%1$s', 'MERGE', 'APPLIED', '2025-10-01', '{}', '{}', now(), now(),
                        nextval('reorganisation_ordinal'), 0);
                insert into agency_state
                    (agency_id, seq, valid_from, kind, obligation, scope_kind, parent_id, name_th, status, order_id, recorded_at)
                select agency_id, seq + 1, '2025-10-01', kind, obligation, scope_kind, parent_id, name_th, 'CLOSED', '%1$s', now()
                  from agency_state where agency_id = '%2$s' order by seq desc limit 1
                """
                        .formatted(order, closed));
        orders.add(order);
        return order;
    }

    private void succession(UUID order, UUID target, boolean takesRest) throws SQLException {
        execute(
                "insert into succession values ('%s', '%s', '%s', '2025-10-01', 0.5, %s)"
                        .formatted(order, closed, target, takesRest));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PublishedEvents.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
