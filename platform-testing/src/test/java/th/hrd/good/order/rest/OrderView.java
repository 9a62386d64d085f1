package th.hrd.good.order.rest;

import java.util.UUID;
import th.hrd.good.order.domain.Order;

/** An order as it is answered. */
record OrderView(UUID id) {
    static OrderView from(Order order) {
        return new OrderView(order.id());
    }
}
