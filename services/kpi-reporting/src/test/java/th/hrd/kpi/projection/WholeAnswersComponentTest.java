package th.hrd.kpi.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.Blocked;
import th.hrd.kpi.Told;
import th.hrd.platform.testing.Contract;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;
import th.hrd.platform.testing.Tokens;

/** A rebuild that begins between a request's question whether one is under way and its reading. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class WholeAnswersComponentTest {

    private final UUID agency = UUID.randomUUID();

    @Test
    void theTableIsNotReadFromEmptyTables() throws Exception {
        refusedOnceRebuilding(
                "cell",
                () ->
                        Contract.given(Told.analyst())
                                .queryParam("fiscalYear", 2569)
                                .queryParam("level", "NATION")
                                .get("/v1/kpi-table"));
    }

    @Test
    void figuresAreNotReadFromEmptyTables() throws Exception {
        refusedOnceRebuilding(
                "cell",
                () ->
                        Contract.given(Told.analyst())
                                .queryParam("fiscalYear", 2569)
                                .queryParam("level", "NATION")
                                .get("/v1/kpis/KPI_A2/figures"));
    }

    @Test
    void nothingIsRecountedFromEmptyTables() throws Exception {
        refusedOnceRebuilding(
                "cell", () -> Contract.given(Tokens.role("ocsc-admin")).post("/v1/recounts"));
    }

    @Test
    void whatIsNotFoundInEmptyTablesMayWellExist() throws Exception {
        refusedOnceRebuilding(
                "agency",
                () ->
                        Contract.given(Told.analyst())
                                .get("/v1/agencies/{agency}/innovations", agency));
    }

    private static void refusedOnceRebuilding(String table, Supplier<Response> request)
            throws Exception {
        Told.guideline();
        PublishedEvents.awaitConsumed();
        try (Connection rebuild = PublishedEvents.connect()) {
            rebuild.setAutoCommit(false);
            execute(
                    rebuild,
                    "update consumer_position set rebuild_until = rebuild_until + 1000000");
            execute(rebuild, "lock table " + table + " in access exclusive mode");
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(request);
            Blocked.awaitOne();
            rebuild.commit();
            try {
                Response refused = answer.get(10, TimeUnit.SECONDS);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.jsonPath().getString("code")).isEqualTo("REBUILDING");
            } finally {
                execute(
                        rebuild,
                        "update consumer_position set rebuild_until = rebuild_until - 1000000");
                rebuild.commit();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
