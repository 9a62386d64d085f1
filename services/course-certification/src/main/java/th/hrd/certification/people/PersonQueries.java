package th.hrd.certification.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds people among the assignments the registry has published. */
@ApplicationScoped
public class PersonQueries {

    private final DataSource database;

    PersonQueries(DataSource database) {
        this.database = database;
    }

    /**
     * Who has this id at the agency: whoever holds it on the day, otherwise whoever held it last,
     * since a training record may come in long after, or before, the person's time there.
     */
    public Optional<UUID> findBySource(UUID agencyId, String sourceId, LocalDate day) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                select person_id from person_assignment
                                where agency_id = ? and source_id = ?
                                order by (valid_from <= ? and (valid_to is null or valid_to > ?)) desc, valid_from desc
                                limit 1\
                                """)) {
            query.setObject(1, agencyId);
            query.setString(2, sourceId);
            query.setObject(3, day);
            query.setObject(4, day);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(rows.getObject("person_id", UUID.class))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("person could not be read", failure);
        }
    }

    public boolean exists(UUID personId) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select from person where person_id = ?")) {
            query.setObject(1, personId);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("person could not be read", failure);
        }
    }

    /** Whether the person belongs to one of the agencies on one of the two days. */
    public boolean belongsTo(Set<UUID> agencies, UUID personId, LocalDate day, LocalDate otherDay) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                """
                                select from person_assignment cross join (values (?::date), (?::date)) asked (day)
                                where person_id = ? and agency_id = any (?)
                                  and valid_from <= day and (valid_to is null or valid_to > day)
                                limit 1\
                                """)) {
            query.setObject(1, day);
            query.setObject(2, otherDay);
            query.setObject(3, personId);
            query.setArray(4, connection.createArrayOf("uuid", agencies.toArray()));
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("person could not be read", failure);
        }
    }
}
