package th.hrd.kpi.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of an agency's events; each carries the agency's whole state.
 *
 * @param nameTh the name of the day the event was written
 * @param names all names by date, also those of later days
 */
record AgencyState(
        UUID agencyId,
        List<Code> codes,
        String kind,
        String obligation,
        String nameTh,
        @Nullable String nameEn,
        @Nullable List<Name> names,
        @Nullable UUID parentId,
        String status,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    record Code(String scheme, String code) {}

    record Name(String nameTh, @Nullable String nameEn, LocalDate validFrom) {}

    /** All its names; where the event tells only the present one, that one from the first day. */
    List<Name> namesByDate() {
        return names == null || names.isEmpty()
                ? List.of(new Name(nameTh, nameEn, validFrom))
                : names;
    }
}
