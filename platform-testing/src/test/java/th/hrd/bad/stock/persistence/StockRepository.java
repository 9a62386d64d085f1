package th.hrd.bad.stock.persistence;

import th.hrd.bad.order.domain.OrderEntity;

/** Closes the circle between two features. */
public class StockRepository {
    public OrderEntity newest() {
        return new OrderEntity();
    }

    /** Names a digital skill of the guideline. */
    public String skill() {
        return "DS1";
    }
}
