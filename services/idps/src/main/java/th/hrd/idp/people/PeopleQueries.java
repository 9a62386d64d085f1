package th.hrd.idp.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The assignment in force on the day, or else the latest begun, or else what is to come. */
    private static final String PRESENT_FIRST =
            IN_FORCE + " desc, valid_from <= :day desc, valid_from desc, assignment_id";

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

    /**
     * Whom the agency means: who held the id on the day, or else as it is found today; and whether
     * the agency had him then, or has him now.
     */
    private static final String MEANT =
            """
            select asked.number, held.person_id, held.was_here or now.agency_id = :agency
              from unnest(cast(:sources as text[]), cast(:days as date[]))
                   with ordinality as asked (source_id, on_day, number)
             cross join lateral (
                   select person_id,
                          status = 'ACTIVE' and valid_from <= on_day and (valid_to is null or valid_to > on_day)
                              as was_here
                     from assignment where agency_id = :agency and source_id = asked.source_id
                    order by was_here desc, %1$s limit 1) held
             cross join lateral (
                   select agency_id from assignment where person_id = held.person_id
                    order by %1$s limit 1) now\
            """
                    .formatted(PRESENT_FIRST);

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

    Map<PersonOnDay, PersonMeant> meantBy(UUID agencyId, List<PersonOnDay> asked, LocalDate today) {
        Map<PersonOnDay, PersonMeant> meant = new HashMap<>();
        database.createNativeQuery(MEANT, Object[].class)
                .setParameter("agency", agencyId)
                .setParameter(
                        "sources", asked.stream().map(PersonOnDay::sourceId).toArray(String[]::new))
                .setParameter(
                        "days",
                        asked.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .setParameter("day", today)
                .getResultList()
                .forEach(
                        row ->
                                meant.put(
                                        asked.get(((Number) row[0]).intValue() - 1),
                                        new PersonMeant((UUID) row[1], (boolean) row[2])));
        return meant;
    }

    private Optional<Placement> placement(
            String condition, LocalDate day, UnaryOperator<NativeQuery<Object[]>> parameters) {
        var query =
                database.createNativeQuery(
                        "select person_id, agency_id, source_id, "
                                + IN_FORCE
                                + " as in_force from assignment where "
                                + condition
                                + " order by "
                                + PRESENT_FIRST
                                + " limit 1",
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
