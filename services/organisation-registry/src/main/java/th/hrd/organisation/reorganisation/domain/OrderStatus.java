package th.hrd.organisation.reorganisation.domain;

import java.util.Map;
import java.util.Set;

/** How far an order has come. */
public enum OrderStatus {
    DRAFT,
    /** A draft nobody will apply. */
    WITHDRAWN,
    APPLIED,
    /** Applied and taken back: everything is as if it had never been applied. */
    REVERSED;

    private static final Map<OrderStatus, Set<OrderStatus>> NEXT =
            Map.of(
                    DRAFT, Set.of(WITHDRAWN, APPLIED),
                    APPLIED, Set.of(REVERSED),
                    WITHDRAWN, Set.of(),
                    REVERSED, Set.of());

    boolean leadsTo(OrderStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
