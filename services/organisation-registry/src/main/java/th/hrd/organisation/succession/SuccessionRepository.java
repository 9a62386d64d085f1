package th.hrd.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads and writes successions. */
@ApplicationScoped
class SuccessionRepository {

    private final EntityManager database;

    SuccessionRepository(EntityManager database) {
        this.database = database;
    }

    /** Of the orders applied and not reversed. */
    List<Succession> inForce() {
        return successions(
                database.createNativeQuery("select * from succession_in_force", Tuple.class));
    }

    /** Those of one source, in the order of their effect. */
    List<Succession> inForceFrom(UUID source) {
        return successions(
                database.createNativeQuery(
                                """
                                select * from succession_in_force where source_id = :source
                                order by effective_on, ordinal, target_id
                                """,
                                Tuple.class)
                        .setParameter("source", source));
    }

    void add(Succession succession) {
        database.createNativeQuery(
                        """
                        insert into succession (order_id, source_id, target_id, effective_on, share, takes_rest)
                        values (:order, :source, :target, :day, :share, :rest)
                        """)
                .setParameter("order", succession.orderId())
                .setParameter("source", succession.sourceId())
                .setParameter("target", succession.targetId())
                .setParameter("day", succession.effectiveOn())
                .setParameter("share", succession.share())
                .setParameter("rest", succession.takesRest())
                .executeUpdate();
        for (UUID unit : succession.units()) {
            database.createNativeQuery(
                            """
                            insert into succession_unit (order_id, target_id, unit_id)
                            values (:order, :target, :unit)
                            """)
                    .setParameter("order", succession.orderId())
                    .setParameter("target", succession.targetId())
                    .setParameter("unit", unit)
                    .executeUpdate();
        }
    }

    private static List<Succession> successions(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(SuccessionRepository::succession).toList();
    }

    private static Succession succession(Tuple row) {
        return new Succession(
                row.get("order_id", UUID.class),
                row.get("ordinal", Long.class),
                row.get("source_id", UUID.class),
                row.get("target_id", UUID.class),
                row.get("effective_on", LocalDate.class),
                row.get("share", BigDecimal.class).stripTrailingZeros(),
                row.get("takes_rest", Boolean.class),
                Set.of(row.get("units", UUID[].class)));
    }
}
