package th.hrd.idp.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import th.hrd.platform.messaging.EventHandler;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Keeps the assignments of all people in a table of their own. A view over the replica would be
 * less code, but every IDP is found by (agency, sourceId) or by supervisor and every coverage
 * counts an agency's people: that needs plain indexes over a million rows, not a search through a
 * million JSON documents. Only what this service asks is kept: neither the identity key nor the
 * position.
 */
@ApplicationScoped
class PeopleProjection implements EventHandler {

    /**
     * One statement each per batch, however many events it holds; a state older than what is here
     * changes nothing.
     */
    private static final String NEWER =
            """
            insert into person as known (person_id, sequence)
            select (event ->> 'personId')::uuid, (event ->> 'sequence')::bigint
              from jsonb_array_elements(?::jsonb) as event
            on conflict (person_id) do update set sequence = excluded.sequence
             where known.sequence < excluded.sequence\
            """;

    private static final String DROP =
            """
            delete from assignment
             using jsonb_array_elements(?::jsonb) as event, person
             where person.person_id = (event ->> 'personId')::uuid
               and person.sequence = (event ->> 'sequence')::bigint
               and assignment.person_id = person.person_id\
            """;

    private static final String FILL =
            """
            insert into assignment
                   (assignment_id, person_id, agency_id, source_id, personnel_type, supervisor_id, status, valid_from, valid_to)
            select held."assignmentId", person.person_id, held."agencyId", held."sourceId", held."personnelType",
                   held."supervisorId", held.status, held."validFrom", held."validTo"
              from jsonb_array_elements(?::jsonb) as event
              join person on person.person_id = (event ->> 'personId')::uuid
                         and person.sequence = (event ->> 'sequence')::bigint
             cross join lateral jsonb_to_recordset(event -> 'assignments')
                   as held ("assignmentId" uuid, "agencyId" uuid, "sourceId" text, "personnelType" text,
                            "supervisorId" uuid, status text, "validFrom" date, "validTo" date)\
            """;

    private final DataSource database;

    PeopleProjection(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of("hrd.organisation.person.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        String newest = newestPerPerson(events);
        try (Connection connection = database.getConnection()) {
            execute(connection, NEWER, newest);
            execute(connection, DROP, newest);
            execute(connection, FILL, newest);
        } catch (SQLException failure) {
            throw new IllegalStateException("people could not be projected", failure);
        }
    }

    @Override
    public void reset() {
        try (Connection connection = database.getConnection();
                PreparedStatement truncate =
                        connection.prepareStatement("truncate person, assignment")) {
            truncate.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("people could not be emptied", failure);
        }
    }

    private static String newestPerPerson(List<IncomingEvent> events) {
        Map<String, IncomingEvent> newest = new LinkedHashMap<>();
        events.forEach(
                event ->
                        newest.merge(
                                event.key(),
                                event,
                                (known, next) ->
                                        next.sequence() > known.sequence() ? next : known));
        var array = JsonNodeFactory.instance.arrayNode(newest.size());
        newest.values()
                .forEach(
                        event ->
                                array.addObject()
                                        .put("personId", event.key())
                                        .put("sequence", event.sequence())
                                        .set("assignments", assignments(event)));
        return array.toString();
    }

    private static JsonNode assignments(IncomingEvent event) {
        JsonNode assignments = event.data().path("assignments");
        if (!assignments.isArray()) {
            throw new IllegalArgumentException("the event has no assignments");
        }
        return assignments;
    }

    private static void execute(Connection connection, String sql, String events)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, events);
            statement.executeUpdate();
        }
    }
}
