package th.hrd.idp.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Looks people up in the projection; every question is answered by one index. */
@ApplicationScoped
class PeopleQueries {

    private static final String IN_FORCE =
            "(status = 'ACTIVE' and valid_from <= :day and (valid_to is null or valid_to > :day))";

    private final Session database;

    PeopleQueries(Session database) {
        this.database = database;
    }

    /** The assignment in force on the day, or else the latest there is. */
    Optional<Placement> placementOf(UUID personId, LocalDate day) {
        return placement(
                "person_id = :person", day, query -> query.setParameter("person", personId));
    }

    /** The same, for the person the agency's HRIS knows under this id. */
    Optional<Placement> placementOf(UUID agencyId, String sourceId, LocalDate day) {
        return placement(
                "agency_id = :agency and source_id = :source",
                day,
                query -> query.setParameter("agency", agencyId).setParameter("source", sourceId));
    }

    boolean isSupervisorOf(UUID supervisorId, UUID personId, LocalDate day) {
        return database.createNativeQuery(
                        "select exists (select from assignment where person_id = :person"
                                + " and supervisor_id = :supervisor and "
                                + IN_FORCE
                                + ")",
                        Boolean.class)
                .setParameter("person", personId)
                .setParameter("supervisor", supervisorId)
                .setParameter("day", day)
                .getSingleResult();
    }

    private Optional<Placement> placement(
            String condition, LocalDate day, UnaryOperator<NativeQuery<Object[]>> parameters) {
        var query =
                database.createNativeQuery(
                        "select person_id, agency_id, source_id, "
                                + IN_FORCE
                                + " as in_force from assignment where "
                                + condition
                                + " order by in_force desc, valid_from desc, assignment_id limit 1",
                        Object[].class);
        return parameters.apply(query).setParameter("day", day).getResultList().stream()
                .map(
                        row ->
                                new Placement(
                                        (UUID) row[0],
                                        (UUID) row[1],
                                        (String) row[2],
                                        (boolean) row[3]))
                .findFirst();
    }
}
