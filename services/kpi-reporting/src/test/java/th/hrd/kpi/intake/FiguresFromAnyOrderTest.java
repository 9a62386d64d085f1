package th.hrd.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.hrd.kpi.agency.AgencyProjection;
import th.hrd.kpi.cell.CellKey;
import th.hrd.kpi.cell.Cells;
import th.hrd.kpi.guideline.GuidelineProjection;
import th.hrd.kpi.guideline.ReportingYears;
import th.hrd.kpi.innovation.InnovationSteps;
import th.hrd.kpi.learning.LearningProjection;
import th.hrd.kpi.person.PersonProjection;
import th.hrd.kpi.personyear.PersonYears;
import th.hrd.kpi.planalignment.AgencyYears;
import th.hrd.kpi.planalignment.PlanProjection;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * The invariant of this service: whatever the order, the repetitions and the batches in which
 * events arrive, the cells are those a plain count of the newest states gives. Random worlds
 * against a real PostgreSQL; a failure names its seed.
 */
class FiguresFromAnyOrderTest {

    private static final int WORLDS = 100;
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static MigratedDatabase database;
    private static EventIntake intake;
    private static InnovationSteps innovations;

    @BeforeAll
    static void start() throws Exception {
        database = MigratedDatabase.start();
        innovations = new InnovationSteps(database.dataSource());
        InstantSource clock = InstantSource.fixed(NOW);
        ReportingYears years = new ReportingYears(clock);
        intake =
                new EventIntake(
                        database.dataSource(),
                        List.of(
                                new GuidelineProjection(years),
                                new AgencyProjection(),
                                new PersonProjection(),
                                new LearningProjection(),
                                new PlanProjection()),
                        years,
                        new PersonYears(clock),
                        new AgencyYears(),
                        new Cells());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void cellsEqualAPlainCountWhateverTheOrder() throws Exception {
        for (long seed = 1; seed <= WORLDS; seed++) {
            World world = new World(seed);
            Oracle oracle = new Oracle(TODAY);
            List<IncomingEvent> events = world.events();
            database.inTransaction(intake::reset);
            database.inTransaction(() -> database.execute("truncate innovation"));
            for (List<IncomingEvent> batch : world.delivery(events)) {
                database.inTransaction(() -> intake.handle(batch));
                batch.forEach(oracle::accept);
                recordOrWithdraw(world, oracle);
                if (world.chance(4)) {
                    assertThat(cells()).as("seed %d, under way", seed).isEqualTo(oracle.cells());
                }
            }
            assertThat(cells()).as("seed %d", seed).isEqualTo(oracle.cells());
            assertRecountsAgree(seed);
            Map<CellKey, Oracle.Count> before = cells();
            List<String> personYears = personYears();

            database.inTransaction(intake::reset);
            for (List<IncomingEvent> batch : world.delivery(events)) {
                database.inTransaction(() -> intake.handle(batch));
            }
            assertThat(cells()).as("seed %d, rebuilt", seed).isEqualTo(before);
            assertThat(personYears()).as("seed %d, rebuilt", seed).isEqualTo(personYears);
        }
    }

    /** Innovations come in by REST while events come in from the broker. */
    private static void recordOrWithdraw(World world, Oracle oracle) throws SQLException {
        Oracle.Innovation innovation = world.innovation();
        if (world.chance(2)) {
            database.inTransaction(
                    () -> {
                        UUID id =
                                innovations.record(innovation.agencyId(), innovation.fiscalYear());
                        if (world.chance(3)) {
                            innovations.withdraw(innovation.agencyId(), id);
                        } else {
                            oracle.recorded(innovation);
                        }
                    });
        }
    }

    private static void assertRecountsAgree(long seed) throws SQLException {
        for (String view : List.of("person_year_recounted", "person_year_expected")) {
            assertThat(
                            database.query(
                                    "(table person_year except table %1$s) union all (table %1$s except table person_year)"
                                            .formatted(view)))
                    .as("seed %d, %s", seed, view)
                    .isEmpty();
        }
        assertThat(
                        database.query(
                                "(table cell except table cell_expected) union all (table"
                                        + " cell_expected except table cell)"))
                .as("seed %d, recount of cells", seed)
                .isEmpty();
    }

    private static List<String> personYears() throws SQLException {
        return database.query("select * from person_year order by person_id, fiscal_year");
    }

    private static Map<CellKey, Oracle.Count> cells() throws SQLException {
        Map<CellKey, Oracle.Count> cells = new TreeMap<>(Comparator.comparing(CellKey::toString));
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from cell")) {
            while (row.next()) {
                cells.put(
                        new CellKey(
                                row.getInt("fiscal_year"),
                                row.getString("kpi"),
                                row.getInt("kpi_version"),
                                row.getObject("agency_id", UUID.class),
                                row.getString("personnel_type"),
                                row.getString("role_group"),
                                row.getString("digital_target_group")),
                        new Oracle.Count(
                                row.getInt("numerator"),
                                row.getObject("denominator", Integer.class)));
            }
        }
        return cells;
    }
}
