package th.hrd.organisation.unit.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is on a day.
 *
 * @param unitId its id
 * @param agencyId the agency it belongs to
 * @param code its key in the agency's HRIS
 * @param level code of the list UNIT_LEVEL
 * @param place code of the list UNIT_PLACE
 * @param nameTh Thai name
 * @param nameEn English name
 * @param parentId the unit above
 * @param parent code of the unit above
 * @param status whether it exists
 * @param validFrom since when it is so
 */
public record UnitOfDay(
        UUID unitId,
        UUID agencyId,
        String code,
        String level,
        @Nullable String place,
        String nameTh,
        @Nullable String nameEn,
        @Nullable UUID parentId,
        @Nullable String parent,
        UnitStatus status,
        LocalDate validFrom) {}
