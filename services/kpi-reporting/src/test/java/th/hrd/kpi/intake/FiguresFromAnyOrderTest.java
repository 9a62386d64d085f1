package th.hrd.kpi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
import th.hrd.kpi.agencyyear.AgencyYears;
import th.hrd.kpi.cell.CellKey;
import th.hrd.kpi.cell.Cells;
import th.hrd.kpi.guideline.GuidelineProjection;
import th.hrd.kpi.guideline.ReportingYears;
import th.hrd.kpi.innovation.InnovationSteps;
import th.hrd.kpi.learning.LearningProjection;
import th.hrd.kpi.person.PersonProjection;
import th.hrd.kpi.personyear.PersonYears;
import th.hrd.kpi.planalignment.PlanProjection;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * The invariant of this service: whatever the order, the repetitions and the batches in which
 * events arrive, the cells are those a plain count of the newest states gives. Random worlds
 * against a real PostgreSQL; a failure names its seed.
 */
class FiguresFromAnyOrderTest {

    /** More of them with {@code -Dkpi.worlds=1000}. */
    private static final int WORLDS = Integer.getInteger("kpi.worlds", 40);

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static MigratedDatabase database;
    private static FigureIntake intake;
    private static InnovationSteps innovations;

    @BeforeAll
    static void start() throws Exception {
        database = MigratedDatabase.start();
        innovations = new InnovationSteps(database.dataSource());
        intake = intakeAt(NOW);
    }

    private static FigureIntake intakeAt(Instant now) {
        InstantSource clock = InstantSource.fixed(now);
        ReportingYears years = new ReportingYears(clock);
        return new FigureIntake(
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
            SimpleCount simpleCount = new SimpleCount(TODAY);
            List<IncomingEvent> events = world.events();
            database.inTransaction(intake::reset);
            database.inTransaction(() -> database.execute("truncate innovation"));
            for (List<IncomingEvent> batch : world.delivery(events)) {
                database.inTransaction(() -> intake.handle(batch));
                batch.forEach(simpleCount::accept);
                recordOrWithdraw(world, simpleCount);
                if (world.chance(4)) {
                    assertThat(cells())
                            .as("seed %d, under way", seed)
                            .isEqualTo(simpleCount.cells());
                }
            }
            assertThat(cells()).as("seed %d", seed).isEqualTo(simpleCount.cells());
            assertRecountsAgree(seed);
            Map<CellKey, SimpleCount.Count> before = cells();
            List<String> personYears = personYears();

            database.inTransaction(intake::reset);
            for (List<IncomingEvent> batch : world.delivery(events)) {
                database.inTransaction(() -> intake.handle(batch));
            }
            assertThat(cells()).as("seed %d, rebuilt", seed).isEqualTo(before);
            assertThat(personYears()).as("seed %d, rebuilt", seed).isEqualTo(personYears);
        }
    }

    @Test
    void aYearThatBeginsHasFiguresThoughNoEventArrives() throws Exception {
        FigureIntake aYearLater = intakeAt(NOW.plus(Duration.ofDays(365)));
        boolean anyFigureCame = false;
        for (long seed = 1; seed <= 5; seed++) {
            List<IncomingEvent> events = new World(seed).events();
            SimpleCount nextYear = new SimpleCount(TODAY.plusYears(1));
            events.forEach(nextYear::accept);
            database.inTransaction(intake::reset);
            database.inTransaction(() -> database.execute("truncate innovation"));
            database.inTransaction(() -> intake.handle(events));
            Map<CellKey, SimpleCount.Count> before = cells();

            database.inTransaction(aYearLater::alignWithCalendar);

            assertThat(cells()).as("seed %d", seed).isEqualTo(nextYear.cells());
            anyFigureCame |= !cells().equals(before);
        }
        assertThat(anyFigureCame).isTrue();
    }

    /** Innovations come in by REST while events come in from the broker. */
    private static void recordOrWithdraw(World world, SimpleCount simpleCount) throws SQLException {
        SimpleCount.Innovation innovation = world.innovation();
        if (world.chance(2)) {
            database.inTransaction(
                    () -> {
                        UUID id =
                                innovations.record(innovation.agencyId(), innovation.fiscalYear());
                        if (world.chance(3)) {
                            innovations.withdraw(innovation.agencyId(), id);
                        } else {
                            simpleCount.recorded(innovation);
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

    private static Map<CellKey, SimpleCount.Count> cells() throws SQLException {
        Map<CellKey, SimpleCount.Count> cells =
                new TreeMap<>(Comparator.comparing(CellKey::toString));
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
                        new SimpleCount.Count(
                                row.getInt("numerator"),
                                row.getObject("denominator", Integer.class)));
            }
        }
        return cells;
    }
}
