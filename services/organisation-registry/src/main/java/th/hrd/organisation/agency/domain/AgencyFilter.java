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
 * @param code in any scheme, or in one when it is named as {@code scheme:code}
 * @param name part of a name or abbreviation, Thai or English
 * @param nameStartsWith beginning of a name or abbreviation, Thai or English
 */
public record AgencyFilter(
        LocalDate asOf,
        @Nullable String kind,
        @Nullable UUID parentId,
        @Nullable Obligation obligation,
        @Nullable String code,
        @Nullable String name,
        @Nullable String nameStartsWith) {

    /** The agencies directly below one. */
    public static AgencyFilter below(UUID parent, LocalDate day) {
        return new AgencyFilter(day, null, parent, null, null, null, null);
    }
}
