package th.hrd.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the replicated agencies through the views of V002. */
@ApplicationScoped
class AgencyQueries {

    private record Row(UUID id, String nameTh, String obligation, String status) {
        Agency agency() {
            return new Agency(
                    id,
                    nameTh,
                    Agency.Obligation.valueOf(obligation),
                    Agency.Status.valueOf(status));
        }
    }

    private final Session database;

    AgencyQueries(Session database) {
        this.database = database;
    }

    Optional<Agency> byId(UUID id) {
        return database.createNativeQuery(
                        "select id, name_th, obligation, status from agency where id = :id",
                        Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(Row::agency);
    }

    /**
     * While a code moves from one agency to another both may hold it here; the one that still
     * exists is meant.
     */
    Optional<Agency> byCode(String scheme, String code) {
        return database.createNativeQuery(
                        """
                        select id, name_th, obligation, status from agency
                        where id in (select agency_id from agency_code where scheme = :scheme and code = :code)
                        order by status, id desc\
                        """,
                        Row.class)
                .setParameter("scheme", scheme)
                .setParameter("code", code)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(Row::agency);
    }

    boolean isWithin(UUID agency, UUID ancestor) {
        // union, not union all: a circle in the data ends the walk instead of turning for ever.
        return database.createNativeQuery(
                        """
                        with recursive above (id) as (
                            select cast(:agency as uuid)
                            union
                            select agency.parent_id from agency join above on agency.id = above.id
                            where agency.parent_id is not null)
                        select id from above where id = :ancestor\
                        """,
                        UUID.class)
                .setParameter("agency", agency)
                .setParameter("ancestor", ancestor)
                .uniqueResultOptional()
                .isPresent();
    }
}
