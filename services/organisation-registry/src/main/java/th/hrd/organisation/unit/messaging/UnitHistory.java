package th.hrd.organisation.unit.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitDescription;
import th.hrd.organisation.unit.domain.UnitState;
import th.hrd.organisation.unit.domain.UnitStatus;

/** The state of a unit as its facts carry it (api-specs/events/organisation). */
record UnitHistory(UUID unitId, UUID agencyId, String code, List<StateOfUnit> states) {

    static UnitHistory of(OrgUnit unit) {
        return new UnitHistory(
                unit.id(),
                unit.agencyId(),
                unit.code(),
                unit.states().stream().map(StateOfUnit::of).toList());
    }

    record StateOfUnit(
            LocalDate validFrom,
            String level,
            @Nullable String place,
            String nameTh,
            @Nullable String nameEn,
            @Nullable UUID parentId,
            UnitStatus status) {

        static StateOfUnit of(UnitState state) {
            UnitDescription what = state.what();
            return new StateOfUnit(
                    state.validFrom(),
                    what.level(),
                    what.place(),
                    what.nameTh(),
                    what.nameEn(),
                    what.parentId(),
                    what.status());
        }
    }
}
