package th.hrd.organisation.unit.application;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitDescription;
import th.hrd.organisation.unit.domain.UnitState;
import th.hrd.platform.intake.row.NameMatch;

/** The units of one agency as known at one moment, to be asked for many days. */
public final class UnitsOverTime {

    /** Among more nobody chooses by reading, and each row that names them would carry them all. */
    private static final int MOST_NAMED = 5;

    private final Map<String, OrgUnit> byCode;
    private final Map<UUID, OrgUnit> byId;
    private @Nullable NameMatch<Described> names;

    public UnitsOverTime(Collection<OrgUnit> units) {
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
     * What a code or a name means.
     *
     * @param first the units, or of many the first few by code
     * @param count how many there are
     */
    public record Found(List<NamedUnit> first, int count) {}

    /**
     * The units that exist from the day on and have this code, or else exactly this Thai or English
     * name.
     */
    public Found find(String codeOrName, LocalDate day) {
        OrgUnit coded = coded(codeOrName, day);
        if (coded != null) {
            return new Found(List.of(named(coded, coded.stateOn(day).orElseThrow(), day)), 1);
        }
        List<Described> found =
                names().exact(codeOrName).stream().filter(one -> one.holdsOn(day)).toList();
        return new Found(
                found.stream()
                        .sorted(comparing(one -> one.unit.code()))
                        .limit(MOST_NAMED)
                        .map(one -> named(one.unit, one.state, day))
                        .toList(),
                found.size());
    }

    /** Whether the unit is among those that {@link #find} finds. */
    public boolean isMeant(UUID unit, String codeOrName, LocalDate day) {
        OrgUnit coded = coded(codeOrName, day);
        if (coded != null) {
            return coded.id().equals(unit);
        }
        OrgUnit one = Objects.requireNonNull(byId.get(unit));
        return one.existsFrom(day)
                && one.stateOn(day)
                        .filter(state -> names(state.what()).anyMatch(isSameAs(codeOrName)))
                        .isPresent();
    }

    private @Nullable OrgUnit coded(String code, LocalDate day) {
        OrgUnit coded = byCode.get(code);
        return coded != null && coded.existsFrom(day) ? coded : null;
    }

    private static Predicate<String> isSameAs(String name) {
        return one -> NameMatch.isSame(one, name);
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

    private NamedUnit named(OrgUnit unit, UnitState state, LocalDate day) {
        return named(unit, state, state.what().nameTh(), 1, day);
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
            var all = new NameMatch<Described>();
            for (OrgUnit unit : byCode.values()) {
                for (UnitState state : unit.states()) {
                    var described = new Described(unit, state);
                    names(state.what()).forEach(name -> all.add(described, name));
                }
            }
            names = all;
        }
        return names;
    }

    private static Stream<String> names(UnitDescription what) {
        return Stream.concat(Stream.of(what.nameTh()), Stream.ofNullable(what.nameEn()));
    }
}
