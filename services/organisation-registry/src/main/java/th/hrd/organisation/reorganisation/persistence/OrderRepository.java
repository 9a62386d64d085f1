package th.hrd.organisation.reorganisation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.reorganisation.domain.OrderStatus;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;
import th.hrd.platform.http.PageRequest;

/** Keeps reorganisation orders. */
@ApplicationScoped
public class OrderRepository implements PanacheRepositoryBase<ReorganisationOrder, UUID> {

    /** The order, for a change. */
    public Optional<ReorganisationOrder> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Which application the next one is. */
    public long nextOrdinal() {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery("select nextval('reorganisation_ordinal')")
                                .getSingleResult())
                .longValue();
    }

    /** Applied orders after one that share an agency with it, in the order of their application. */
    public List<UUID> appliedAfter(long ordinal, List<UUID> agencies) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select id from reorganisation_order
                                where status = 'APPLIED' and ordinal > :ordinal and agencies && :agencies
                                order by ordinal
                                """,
                                UUID.class)
                        .setParameter("ordinal", ordinal)
                        .setParameter("agencies", agencies.toArray(UUID[]::new))
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    public List<ReorganisationOrder> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by ordinal", ids);
    }

    /** One row more than the page, the newest first. */
    public List<ReorganisationOrder> page(
            @Nullable UUID agency, @Nullable OrderStatus status, PageRequest page) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select * from reorganisation_order
                                where (cast(:agency as uuid) is null or agencies @> array[cast(:agency as uuid)])
                                  and (cast(:status as text) is null or status = :status)
                                  and (cast(:before as uuid) is null or id < :before)
                                order by id desc
                                """,
                                ReorganisationOrder.class)
                        .setParameter("agency", agency)
                        .setParameter("status", status == null ? null : status.name())
                        .setParameter("before", page.afterId().orElse(null))
                        .setMaxResults(page.fetch())
                        .getResultList();
        return rows.stream().map(ReorganisationOrder.class::cast).toList();
    }
}
