package th.hrd.organisation.reorganisation.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that has something by an order.
 *
 * @param agencyId of the agency, or the id it will have
 * @param newAgency what it is, when the order makes it
 * @param share of the source that comes here
 * @param units codes of the source's units that come here
 * @param takesRest whether what belongs to none of the units named comes here
 */
public record OrderTarget(
        UUID agencyId,
        @Nullable NewAgency newAgency,
        BigDecimal share,
        List<String> units,
        boolean takesRest) {

    public boolean founds() {
        return newAgency != null;
    }
}
