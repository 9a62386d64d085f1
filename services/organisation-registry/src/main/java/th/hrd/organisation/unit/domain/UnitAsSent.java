package th.hrd.organisation.unit.domain;

import org.jspecify.annotations.Nullable;

/**
 * A unit as an HRIS sends it.
 *
 * @param code its key in the agency's HRIS
 * @param level code of the list UNIT_LEVEL
 * @param place code of the list UNIT_PLACE
 * @param nameTh Thai name
 * @param nameEn English name
 * @param parent code of the unit above; directly below the agency when absent
 * @param status whether it exists
 * @param pointer where it stands in the request, for what is wrong with it
 */
public record UnitAsSent(
        String code,
        String level,
        @Nullable String place,
        String nameTh,
        @Nullable String nameEn,
        @Nullable String parent,
        UnitStatus status,
        String pointer) {}
