package th.hrd.kpi.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.kpi.projection.Projection;
import th.hrd.kpi.projection.Rows;
import th.hrd.kpi.projection.Touched;
import th.hrd.platform.messaging.IncomingEvent;

/** Keeps the positions each person holds, held and will hold. */
@ApplicationScoped
public class PersonProjection implements Projection {

    private static final String TAKE =
            """
            insert into person as known (person_id, sequence)
            select * from unnest(?, ?)
            on conflict (person_id) do update set sequence = excluded.sequence
            where known.sequence < excluded.sequence
            returning person_id\
            """;

    private static final String FORGET_ASSIGNMENTS =
            "delete from person_assignment where person_id = any (?)";

    private static final String ASSIGNMENTS =
            """
            insert into person_assignment (person_id, assignment_id, agency_id, personnel_type, role_group,
                                           digital_target_group, status, valid_from, valid_to)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private record Recorded(PersonRecorded person, IncomingEvent event) {}

    private record Held(UUID personId, PersonRecorded.Assignment position) {}

    @Override
    public Set<String> topics() {
        return Set.of("hrd.organisation.person.v1");
    }

    @Override
    public List<String> tables() {
        return List.of("person_assignment", "person");
    }

    @Override
    public void apply(Connection connection, List<IncomingEvent> events, Touched touched)
            throws SQLException {
        List<Recorded> recorded =
                events.stream()
                        .map(event -> new Recorded(event.as(PersonRecorded.class), event))
                        .toList();
        Set<UUID> taken = take(connection, recorded);
        List<Held> positions = new ArrayList<>();
        for (Recorded row : recorded) {
            UUID personId = row.person().personId();
            if (taken.contains(personId)) {
                row.person()
                        .assignments()
                        .forEach(position -> positions.add(new Held(personId, position)));
                touched.person(personId, row.event().id());
            }
        }
        Rows.of(connection, taken).column("uuid", id -> id).execute(FORGET_ASSIGNMENTS);
        Rows.of(connection, positions)
                .column("uuid", Held::personId)
                .column("uuid", held -> held.position().assignmentId())
                .column("uuid", held -> held.position().agencyId())
                .column("text", held -> held.position().personnelType())
                .column("text", held -> held.position().roleGroup())
                .column("text", held -> held.position().digitalTargetGroup())
                .column("text", held -> held.position().status())
                .column("date", held -> held.position().validFrom())
                .column("date", held -> held.position().validTo())
                .execute(ASSIGNMENTS);
    }

    private static Set<UUID> take(Connection connection, List<Recorded> recorded)
            throws SQLException {
        Rows<Recorded> rows =
                Rows.of(connection, recorded)
                        .column("uuid", row -> row.person().personId())
                        .column("bigint", row -> row.event().sequence());
        try (PreparedStatement statement = connection.prepareStatement(TAKE);
                ResultSet taken = rows.bind(statement).executeQuery()) {
            return Rows.ids(taken);
        }
    }
}
