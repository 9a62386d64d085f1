package th.hrd.kpi.planalignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.IncomingEvent;

/** Keeps the HRD plans with what decides whether they count. */
@ApplicationScoped
public class PlanProjection implements Projection {

    /** Answers the agencies concerned: whose plan it is now, and whose it was until now. */
    private static final String TAKE =
            """
            with incoming as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                         as i (plan_id, agency_id, fiscal_year_from, fiscal_year_to, status, confirmations,
                               decided_on, superseded_on, sequence)),
            before as (
                select known.agency_id
                from plan known join incoming i on i.plan_id = known.plan_id and i.sequence > known.sequence),
            taken as (
                insert into plan as known
                       (plan_id, agency_id, fiscal_year_from, fiscal_year_to, status, confirmations,
                        decided_on, superseded_on, sequence)
                select plan_id, agency_id, fiscal_year_from, fiscal_year_to, status, string_to_array(confirmations, ','),
                       decided_on, superseded_on, sequence
                from incoming
                on conflict (plan_id) do update
                set agency_id = excluded.agency_id, fiscal_year_from = excluded.fiscal_year_from,
                    fiscal_year_to = excluded.fiscal_year_to, status = excluded.status,
                    confirmations = excluded.confirmations, decided_on = excluded.decided_on,
                    superseded_on = excluded.superseded_on, sequence = excluded.sequence
                where known.sequence < excluded.sequence
                returning agency_id)
            select * from before union select * from taken\
            """;

    private record Recorded(PlanState plan, IncomingEvent event) {

        @Nullable LocalDate supersededOn() {
            return plan.superseded()
                    ? LocalDate.ofInstant(event.time(), ThaiCalendar.BANGKOK)
                    : null;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of("hrd.plan.plan.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("plan");
    }

    @Override
    public void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException {
        Rows<Recorded> rows =
                Rows.of(
                                connection,
                                events.stream()
                                        .map(
                                                event ->
                                                        new Recorded(
                                                                event.as(PlanState.class), event))
                                        .toList())
                        .column("uuid", row -> row.plan().planId())
                        .column("uuid", row -> row.plan().agencyId())
                        .column("int", row -> row.plan().fiscalYearFrom())
                        .column("int", row -> row.plan().fiscalYearTo())
                        .column("text", row -> row.plan().status())
                        .column("text", row -> String.join(",", row.plan().confirmations()))
                        .column("date", row -> row.plan().decidedOn())
                        .column("date", Recorded::supersededOn)
                        .column("bigint", row -> row.event().sequence());
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet agencies = rows.bind(statement).executeQuery()) {
            Rows.ids(agencies).forEach(touched::agency);
        }
    }
}
