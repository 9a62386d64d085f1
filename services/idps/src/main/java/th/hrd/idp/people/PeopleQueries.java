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

    /** Whoever has left, or works in another agency by now, leads nobody any more. */
    private static final String SUPERVISES =
            """
            with in_force as (
                select person_id, agency_id, supervisor_id from assignment
                 where person_id in (:person, :supervisor) and %s)
            select exists (
                select from in_force led join in_force leader using (agency_id)
                 where led.person_id = :person and led.supervisor_id = :supervisor
                   and leader.person_id = :supervisor)\
            """
                    .formatted(IN_FORCE);

    private final Session database;

    PeopleQueries(Session database) {
        this.database = database;
    }

    /** The assignment in force on the day, or else the latest begun, or else what is to come. */
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
        return database.createNativeQuery(SUPERVISES, Boolean.class)
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
                                + " order by in_force desc, valid_from <= :day desc, valid_from"
                                + " desc, assignment_id limit 1",
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
