package th.hrd.kpi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.messaging.IncomingEvent;

/** Keeps what people learned, whichever service says so. */
@ApplicationScoped
public class LearningProjection implements Projection {

    /**
     * Answers the person-years concerned: where the fact counts now, and where it counted until
     * now.
     */
    private static final String TAKE =
            """
            with incoming as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?)
                         as i (fact_id, person_id, fiscal_year, dimensions, assurance, voided, sequence)),
            before as (
                select known.fact_id, known.person_id, known.fiscal_year
                from learning_fact known join incoming i on i.fact_id = known.fact_id and i.sequence > known.sequence),
            taken as (
                insert into learning_fact as known
                       (fact_id, person_id, fiscal_year, dimensions, assurance, voided, sequence)
                select fact_id, person_id, fiscal_year, string_to_array(dimensions, ','), assurance, voided, sequence
                from incoming
                on conflict (fact_id) do update
                set person_id = excluded.person_id, fiscal_year = excluded.fiscal_year,
                    dimensions = excluded.dimensions, assurance = excluded.assurance, voided = excluded.voided,
                    sequence = excluded.sequence
                where known.sequence < excluded.sequence
                returning fact_id, person_id, fiscal_year)
            select * from before union select * from taken\
            """;

    private record Recorded(LearningFact fact, IncomingEvent event) {}

    @Override
    public Set<String> topics() {
        return Set.of("hrd.certification.completion.v1", "hrd.idp.activity.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("learning_fact");
    }

    @Override
    public void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException {
        Map<UUID, UUID> causes = new HashMap<>();
        List<Recorded> recorded =
                events.stream()
                        .map(event -> new Recorded(event.as(LearningFact.class), event))
                        .toList();
        recorded.forEach(row -> causes.put(row.fact().factId(), row.event().id()));
        Rows<Recorded> rows =
                Rows.of(connection, recorded)
                        .column("uuid", row -> row.fact().factId())
                        .column("uuid", row -> row.fact().personId())
                        .column("int", row -> row.fact().fiscalYear())
                        .column("text", row -> String.join(",", row.fact().dimensions()))
                        .column("text", row -> row.fact().assurance())
                        .column("boolean", row -> row.fact().voided())
                        .column("bigint", row -> row.event().sequence());
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet years = rows.bind(statement).executeQuery()) {
            while (years.next()) {
                touched.personYear(
                        years.getObject("person_id", UUID.class),
                        years.getInt("fiscal_year"),
                        causes.get(years.getObject("fact_id", UUID.class)));
            }
        }
    }
}
