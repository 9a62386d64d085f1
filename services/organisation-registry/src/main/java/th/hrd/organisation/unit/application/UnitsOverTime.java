package th.hrd.organisation.unit.application;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitStatus;

/** The units of one agency as known at one moment, to be asked for many days. */
public final class UnitsOverTime {

    private final Map<String, OrgUnit> byCode;

    UnitsOverTime(Collection<OrgUnit> units) {
        this.byCode = units.stream().collect(toMap(OrgUnit::code, Function.identity()));
    }

    /** The id of a unit that exists on the day. */
    public Optional<UUID> idOn(String code, LocalDate day) {
        return Optional.ofNullable(byCode.get(code))
                .filter(
                        unit ->
                                unit.stateOn(day)
                                        .filter(state -> state.what().status() == UnitStatus.ACTIVE)
                                        .isPresent())
                .map(OrgUnit::id);
    }
}
