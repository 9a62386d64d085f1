package th.hrd.bad.order.persistence;

import th.hrd.bad.order.domain.OrderEntity;
import th.hrd.bad.order.rest.OrderView;

/** Persistence that knows rest. */
public class OrderRepository {
    public OrderView view() {
        return new OrderView(new OrderEntity());
    }
}
