package th.hrd.organisation.succession;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * How much of an agency is found at another, and by which orders it came there.
 *
 * @param share product of the shares along the way, summed over the ways; exact
 * @param orderIds the orders
 */
public record Portion(BigDecimal share, Set<UUID> orderIds) {

    static final Portion WHOLE = new Portion(BigDecimal.ONE, Set.of());

    public Portion {
        orderIds = Set.copyOf(orderIds);
    }

    Portion through(Succession succession) {
        return new Portion(
                share.multiply(succession.share()).stripTrailingZeros(),
                with(Set.of(succession.orderId())));
    }

    Portion plus(Portion other) {
        return new Portion(share.add(other.share).stripTrailingZeros(), with(other.orderIds));
    }

    private Set<UUID> with(Set<UUID> more) {
        var all = new TreeSet<>(orderIds);
        all.addAll(more);
        return all;
    }
}
