package th.hrd.good.order.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import th.hrd.good.order.domain.Order;
import th.hrd.good.order.persistence.OrderRepository;

/** The use cases. */
@ApplicationScoped
public class Orders {
    private final OrderRepository orders;
    private final InstantSource clock;

    Orders(OrderRepository orders, InstantSource clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Transactional
    public Order place(UUID id) {
        var order = Order.place(id, clock.instant());
        orders.add(order);
        return order;
    }
}
