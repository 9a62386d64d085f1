package th.hrd.organisation.unit.application;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitDescription;
import th.hrd.organisation.unit.domain.UnitState;
import th.hrd.platform.intake.row.NameMatch;

/** The units of one agency as known at one moment, to be asked for many days. */
public final class UnitsOverTime {

    private final Map<String, OrgUnit> byCode;
    private final Map<UUID, OrgUnit> byId;
    private @Nullable NameMatch<Described> names;

    UnitsOverTime(Collection<OrgUnit> units) {
        this.byCode = units.stream().collect(toMap(OrgUnit::code, Function.identity()));
        this.byId = units.stream().collect(toMap(OrgUnit::id, Function.identity()));
    }

    /** A unit with one of the descriptions it has had. */
    private static final class Described {

        private final OrgUnit unit;
        private final UnitState state;

        Described(OrgUnit unit, UnitState state) {
            this.unit = unit;
            this.state = state;
        }

        boolean holdsOn(LocalDate day) {
            return unit.existsFrom(day) && unit.stateOn(day).filter(state::equals).isPresent();
        }
    }

    /**
     * The units that exist from the day on and have this code, or else exactly this Thai or English
     * name.
     */
    public List<NamedUnit> find(String codeOrName, LocalDate day) {
        OrgUnit coded = byCode.get(codeOrName);
        if (coded != null && coded.existsFrom(day)) {
            UnitState state = coded.stateOn(day).orElseThrow();
            return List.of(named(coded, state, state.what().nameTh(), 1, day));
        }
        return names().exact(codeOrName).stream()
                .filter(one -> one.holdsOn(day))
                .map(one -> named(one.unit, one.state, one.state.what().nameTh(), 1, day))
                .toList();
    }

    /** The first day from which the unit exists without end, as far as is known. */
    public LocalDate existsSince(String code) {
        return Objects.requireNonNull(byCode.get(code)).existsSince().orElseThrow();
    }

    /** The units that exist from the day on and have a name most like this one, best first. */
    public List<NamedUnit> resembling(String name, LocalDate day) {
        return names().candidates(name, one -> one.holdsOn(day)).stream()
                .map(
                        found ->
                                named(
                                        found.of().unit,
                                        found.of().state,
                                        found.name(),
                                        found.score(),
                                        day))
                .toList();
    }

    private NamedUnit named(
            OrgUnit unit, UnitState state, String name, double score, LocalDate day) {
        String parent =
                Optional.ofNullable(state.what().parentId())
                        .map(byId::get)
                        .flatMap(above -> above.stateOn(day))
                        .map(above -> above.what().nameTh())
                        .orElse(null);
        return new NamedUnit(unit.id(), unit.code(), name, parent, score);
    }

    private NameMatch<Described> names() {
        if (names == null) {
            names = new NameMatch<>();
            for (OrgUnit unit : byCode.values()) {
                for (UnitState state : unit.states()) {
                    add(names, new Described(unit, state));
                }
            }
        }
        return names;
    }

    private static void add(NameMatch<Described> names, Described one) {
        UnitDescription what = one.state.what();
        names.add(one, what.nameTh());
        if (what.nameEn() != null) {
            names.add(one, what.nameEn());
        }
    }
}
