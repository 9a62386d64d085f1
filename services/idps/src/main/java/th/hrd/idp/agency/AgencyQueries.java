package th.hrd.idp.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the replicated agencies through the view {@code agency}. */
@ApplicationScoped
class AgencyQueries {

    private final Session database;

    AgencyQueries(Session database) {
        this.database = database;
    }

    boolean exists(UUID agency) {
        return database.createNativeQuery(
                        "select exists (select from agency where agency_id = :agency)",
                        Boolean.class)
                .setParameter("agency", agency)
                .getSingleResult();
    }

    /**
     * While a code moves from one agency to another both may hold it here; the one that still
     * exists is meant.
     */
    Optional<UUID> byCode(String scheme, String code) {
        return database.createNativeQuery(
                        "select agency_id from agency where codes @>"
                                + " jsonb_build_array(jsonb_build_object('scheme', cast(:scheme as"
                                + " text), 'code', cast(:code as text)))"
                                + " order by status, agency_id desc",
                        UUID.class)
                .setParameter("scheme", scheme)
                .setParameter("code", code)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    boolean isWithin(UUID agency, UUID ancestor) {
        return database.createNativeQuery(
                        """
                        with recursive upwards (agency_id) as (
                            select cast(:agency as uuid)
                            union
                            select parent.parent_id from agency parent join upwards using (agency_id)
                             where parent.parent_id is not null)
                        select exists (select from upwards where agency_id = :ancestor)\
                        """,
                        Boolean.class)
                .setParameter("agency", agency)
                .setParameter("ancestor", ancestor)
                .getSingleResult();
    }
}
