package th.hrd.kpi.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agencyyear.AgencyYears;
import th.hrd.kpi.cell.CellDelta;
import th.hrd.kpi.cell.Cells;
import th.hrd.kpi.guideline.ReportingYears;
import th.hrd.kpi.personyear.PersonYears;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.messaging.EventHandler;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Turns a batch of events into figures, in the transaction the events are consumed in: the
 * projections take the states, the person-years and agency-years they touch are worked out anew,
 * and the cells change by the difference.
 */
@ApplicationScoped
class FigureIntake implements EventHandler {

    private final DataSource database;
    private final List<Projection> projections;
    private final ReportingYears years;
    private final PersonYears personYears;
    private final AgencyYears agencyYears;
    private final Cells cells;

    FigureIntake(
            DataSource database,
            @All List<Projection> projections,
            ReportingYears years,
            PersonYears personYears,
            AgencyYears agencyYears,
            Cells cells) {
        this.database = database;
        this.projections = projections;
        this.years = years;
        this.personYears = personYears;
        this.agencyYears = agencyYears;
        this.cells = cells;
    }

    @Override
    public Set<String> topics() {
        return projections.stream()
                .flatMap(projection -> projection.topics().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        try (Connection connection = database.getConnection()) {
            cells.takeTurn(connection);
            Touched touched = new Touched();
            if (years.align(connection)) {
                touched.rules(events.getFirst().id());
            }
            for (Projection projection : projections) {
                List<IncomingEvent> own = newestOfEach(events, projection.topics());
                if (!own.isEmpty()) {
                    projection.apply(connection, own, touched);
                }
            }
            settle(connection, touched);
        } catch (SQLException failure) {
            throw new IllegalStateException("events could not be turned into figures", failure);
        }
    }

    /**
     * Takes in what the calendar alone changes: a fiscal year has begun that no edition names and
     * no event has told.
     */
    @Transactional
    void alignWithCalendar() {
        try (Connection connection = database.getConnection()) {
            cells.takeTurn(connection);
            if (years.align(connection)) {
                settleAll(connection, null);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the fiscal year could not be begun", failure);
        }
    }

    private void settleAll(Connection connection, @Nullable UUID cause) throws SQLException {
        cells.prepareForBulk(connection);
        personYears.settleAll(connection, cause);
        agencyYears.settleAll(connection);
        cells.countAnew(connection);
    }

    private void settle(Connection connection, Touched touched) throws SQLException {
        UUID rules = touched.rulesChangedBy();
        if (rules != null) {
            settleAll(connection, rules);
        } else {
            List<CellDelta> persons = personYears.settle(connection, touched.persons());
            List<CellDelta> agencies = agencyYears.settle(connection, touched.agencies());
            cells.add(connection, Stream.concat(persons.stream(), agencies.stream()).toList());
        }
    }

    /** The newest state of each key stands for all of the batch: what was in between is over. */
    private static List<IncomingEvent> newestOfEach(
            List<IncomingEvent> events, Set<String> topics) {
        Map<String, IncomingEvent> newest = new HashMap<>();
        for (IncomingEvent event : events) {
            if (topics.contains(event.topic())) {
                newest.merge(
                        event.topic() + '/' + event.key(),
                        event,
                        (known, next) -> next.sequence() > known.sequence() ? next : known);
            }
        }
        return List.copyOf(newest.values());
    }

    @Override
    public void reset() {
        String tables =
                Stream.concat(
                                projections.stream()
                                        .flatMap(projection -> projection.tables().stream()),
                                Stream.of(
                                        "person_year", "person_year_change", "agency_year", "cell"))
                        .collect(Collectors.joining(", "));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            cells.takeTurn(connection);
            statement.execute("truncate " + tables);
        } catch (SQLException failure) {
            throw new IllegalStateException("projections could not be emptied", failure);
        }
    }
}
