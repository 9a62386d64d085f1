package th.hrd.certification.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.messaging.EventHandler;
import th.hrd.platform.messaging.IncomingEvent;

/**
 * Keeps people and their assignments equal to the registry's newest word on each person, with a
 * fixed number of statements per batch however large it is.
 */
@ApplicationScoped
class PersonProjection implements EventHandler {

    private final DataSource database;

    PersonProjection(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<String> topics() {
        return Set.of("hrd.organisation.person.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        var newest = new LinkedHashMap<UUID, Recorded>();
        for (var event : events) {
            var person = event.as(PersonRecorded.class);
            newest.merge(
                    person.personId(), new Recorded(event.sequence(), person), Recorded::newerOf);
        }
        try (var connection = database.getConnection()) {
            var news = acceptNews(connection, newest);
            forgetAssignments(connection, news);
            storeAssignments(
                    connection,
                    news.stream().flatMap(person -> rows(newest.get(person).person())).toList());
        } catch (SQLException failure) {
            throw new IllegalStateException("people could not be written", failure);
        }
    }

    @Override
    public void reset() {
        try (var connection = database.getConnection();
                var truncate = connection.prepareStatement("truncate person, person_assignment")) {
            truncate.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("people could not be emptied", failure);
        }
    }

    /** Keeps the higher sequences; a dead letter processed late may be older than what is known. */
    private static Set<UUID> acceptNews(Connection connection, Map<UUID, Recorded> newest)
            throws SQLException {
        try (var upsert =
                connection.prepareStatement(
                        """
                        insert into person (person_id, sequence)
                        select * from unnest(?::uuid[], ?::bigint[])
                        on conflict (person_id) do update set sequence = excluded.sequence
                        where person.sequence < excluded.sequence
                        returning person_id\
                        """)) {
            var people = List.copyOf(newest.entrySet());
            set(upsert, 1, "uuid", people, Map.Entry::getKey);
            set(upsert, 2, "bigint", people, person -> person.getValue().sequence());
            var news = new HashSet<UUID>();
            try (var rows = upsert.executeQuery()) {
                while (rows.next()) {
                    news.add(rows.getObject("person_id", UUID.class));
                }
            }
            return news;
        }
    }

    private static void forgetAssignments(Connection connection, Set<UUID> people)
            throws SQLException {
        try (var delete =
                connection.prepareStatement(
                        "delete from person_assignment where person_id = any (?)")) {
            set(delete, 1, "uuid", List.copyOf(people), Function.identity());
            delete.executeUpdate();
        }
    }

    private static void storeAssignments(Connection connection, List<Row> rows)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into person_assignment
                            (assignment_id, person_id, agency_id, source_id, valid_from, valid_to)
                        select * from unnest(
                            ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::date[])\
                        """)) {
            set(insert, 1, "uuid", rows, row -> row.assignment().assignmentId());
            set(insert, 2, "uuid", rows, Row::personId);
            set(insert, 3, "uuid", rows, row -> row.assignment().agencyId());
            set(insert, 4, "text", rows, row -> row.assignment().sourceId());
            set(insert, 5, "date", rows, row -> row.assignment().validFrom());
            set(insert, 6, "date", rows, row -> row.assignment().validTo());
            insert.executeUpdate();
        }
    }

    private static Stream<Row> rows(PersonRecorded person) {
        return person.assignments().stream().map(held -> new Row(person.personId(), held));
    }

    private static <T> void set(
            PreparedStatement statement,
            int parameter,
            String type,
            List<T> rows,
            Function<T, ? extends @Nullable Object> value)
            throws SQLException {
        var texts = rows.stream().map(value).map(v -> Objects.toString(v, null)).toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf(type, texts));
    }

    private record Recorded(long sequence, PersonRecorded person) {
        static Recorded newerOf(Recorded one, Recorded other) {
            return one.sequence > other.sequence ? one : other;
        }
    }

    private record Row(UUID personId, PersonRecorded.Assignment assignment) {}
}
