package th.hrd.organisation.agency.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agencies of a day are wanted; what is absent does not restrict.
 *
 * @param asOf the day
 * @param kind code of a kind
 * @param parentId directly below this agency
 * @param obligation whether the guideline binds them
 * @param name part of a name or abbreviation, Thai or English
 * @param nameStartsWith beginning of a name or abbreviation, Thai or English
 */
public record AgencyFilter(
        LocalDate asOf,
        @Nullable String kind,
        @Nullable UUID parentId,
        @Nullable Obligation obligation,
        @Nullable String name,
        @Nullable String nameStartsWith) {

    /** Every agency of the day. */
    public static AgencyFilter allOn(LocalDate day) {
        return new AgencyFilter(day, null, null, null, null, null);
    }
}
