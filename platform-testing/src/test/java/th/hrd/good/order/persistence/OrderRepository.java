package th.hrd.good.order.persistence;

import java.util.UUID;
import th.hrd.good.order.domain.Order;

/** Keeps aggregates. */
public class OrderRepository {
    public void add(Order order) {
        throw new UnsupportedOperationException(order.id().toString());
    }

    public boolean has(UUID id) {
        return id.version() == 7;
    }
}
