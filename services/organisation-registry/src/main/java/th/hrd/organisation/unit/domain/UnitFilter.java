package th.hrd.organisation.unit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units of a day are wanted; what is absent does not restrict.
 *
 * @param asOf the day
 * @param agencyId units of this agency
 * @param parent directly below the unit with this code
 * @param name part of a name, Thai or English
 * @param nameStartsWith beginning of a name, Thai or English
 */
public record UnitFilter(
        LocalDate asOf,
        @Nullable UUID agencyId,
        @Nullable String parent,
        @Nullable String name,
        @Nullable String nameStartsWith) {

    /** Every unit an agency has on a day. */
    public static UnitFilter allOf(UUID agencyId, LocalDate day) {
        return new UnitFilter(day, agencyId, null, null, null);
    }
}
