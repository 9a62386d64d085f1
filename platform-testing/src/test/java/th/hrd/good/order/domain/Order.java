package th.hrd.good.order.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An aggregate. */
@Entity
public class Order {
    @Id private UUID id;
    private Instant placedAt;

    protected Order() {}

    public static Order place(UUID id, Instant at) {
        var order = new Order();
        order.id = id;
        order.placedAt = at;
        return order;
    }

    public UUID id() {
        return id;
    }

    public Instant placedAt() {
        return placedAt;
    }
}
