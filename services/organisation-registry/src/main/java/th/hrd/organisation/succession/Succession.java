package th.hrd.organisation.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What of an agency goes to another from a day on, by an order.
 *
 * @param orderId the order
 * @param ordinal which application the order was; orders of one day take effect in this order
 * @param sourceId whose it was
 * @param targetId whose it is from the day on; the source itself when it keeps a part
 * @param effectiveOn the day
 * @param share of the source, more than 0 and at most 1; the shares of an order's source sum to 1
 * @param takesRest whether what belongs to none of the named units goes here; true of exactly one
 *     target
 * @param units the source's units that go here
 */
public record Succession(
        UUID orderId,
        long ordinal,
        UUID sourceId,
        UUID targetId,
        LocalDate effectiveOn,
        BigDecimal share,
        boolean takesRest,
        Set<UUID> units) {

    public Succession {
        units = Set.copyOf(units);
    }

    /** Everything of the source goes to the target. */
    public static Succession whole(
            UUID orderId, long ordinal, UUID sourceId, UUID targetId, LocalDate effectiveOn) {
        return new Succession(
                orderId, ordinal, sourceId, targetId, effectiveOn, BigDecimal.ONE, true, Set.of());
    }
}
