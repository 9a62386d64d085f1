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

    /** Names one in SQL. */
    public String query() {
        return "select name from skill where code = 'DS2'";
    }

    /** Names one in an annotation. */
    @Deprecated(since = "DS3")
    public void annotated() {}
}
