package th.hrd.organisation.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.OccupiedPlace;

/** Places that people have by their assignments. */
@ApplicationScoped
public class OccupiedPlaceQueries {

    private final EntityManager database;

    OccupiedPlaceQueries(EntityManager database) {
        this.database = database;
    }

    /** Where someone is in service, or about to be, on the day or later. */
    public List<OccupiedPlace> occupied(LocalDate day, Collection<UUID> agencies) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select distinct agency_id, unit_id from assignment
                                where agency_id = any (:agencies) and status <> :left
                                  and (valid_to is null or valid_to > :day)
                                """,
                                Tuple.class)
                        .setParameter("agencies", agencies.toArray(UUID[]::new))
                        .setParameter("left", AssignmentStatus.LEFT.name())
                        .setParameter("day", day)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new OccupiedPlace(
                                        row.get("agency_id", UUID.class),
                                        row.get("unit_id", UUID.class)))
                .toList();
    }

    /** Whether anyone was ever recorded under the agency. */
    public boolean everAt(UUID agency) {
        return !database.createNativeQuery(
                        "select id from assignment where agency_id = :agency limit 1", UUID.class)
                .setParameter("agency", agency)
                .getResultList()
                .isEmpty();
    }
}
