package th.hrd.organisation.unit.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.UnitOfDay;
import th.hrd.organisation.unit.domain.UnitStatus;

/** A unit on a day. */
record UnitView(
        UUID unitId,
        UUID agencyId,
        String code,
        String level,
        @Nullable String place,
        String nameTh,
        @Nullable String nameEn,
        @Nullable String parent,
        UnitStatus status,
        LocalDate validFrom) {

    static UnitView from(UnitOfDay unit) {
        return new UnitView(
                unit.unitId(),
                unit.agencyId(),
                unit.code(),
                unit.level(),
                unit.place(),
                unit.nameTh(),
                unit.nameEn(),
                unit.parent(),
                unit.status(),
                unit.validFrom());
    }
}
