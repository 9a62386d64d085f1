package th.hrd.organisation.unit.domain;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.Violation;

/**
 * All units of one agency. Every unit stands below one of a higher level that exists as long as it
 * does, on every day that is recorded; so units never form a circle.
 */
public final class UnitChart {

    private final UUID agencyId;
    private final ToIntFunction<String> rank;
    private final Map<String, OrgUnit> byCode = new HashMap<>();
    private final Map<UUID, OrgUnit> byId = new HashMap<>();
    private final Set<OrgUnit> changed = new LinkedHashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param rank the place of a level's code, smaller is higher
     */
    public UnitChart(UUID agencyId, Collection<OrgUnit> units, ToIntFunction<String> rank) {
        this.agencyId = agencyId;
        this.rank = rank;
        units.forEach(this::add);
    }

    /** What recording did to a unit. */
    public enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * A unit after recording.
     *
     * @param isClosed whether it no longer exists from the day on
     * @param pointer where it stood in the request
     */
    public record Recorded(
            UUID unitId, String code, Change change, boolean isClosed, String pointer) {}

    /**
     * Records units from a day on, in whatever order they are sent; units not sent stay as they
     * are. When {@link #violations()} finds something, nothing of it may be kept.
     */
    public List<Recorded> record(
            List<UnitAsSent> sent, LocalDate from, Instant at, Supplier<UUID> ids) {
        Map<UnitAsSent, OrgUnit> units = known(sent, ids);
        var recorded = new ArrayList<Recorded>();
        units.forEach((one, unit) -> recorded.add(recorded(one, unit, from, at)));
        var childrenOf = childrenFrom(from);
        units.forEach(
                (one, unit) -> {
                    if (changed.contains(unit)) {
                        checkPlace(unit, one.pointer(), from);
                        checkBelow(
                                unit,
                                one.pointer(),
                                childrenOf.getOrDefault(unit.id(), Set.of()),
                                from);
                    }
                });
        return recorded;
    }

    /** The units that are new or have another state. */
    public List<OrgUnit> changed() {
        return List.copyOf(changed);
    }

    /** What is wrong with what was recorded. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    private void add(OrgUnit unit) {
        byCode.put(unit.code(), unit);
        byId.put(unit.id(), unit);
    }

    private Map<UnitAsSent, OrgUnit> known(List<UnitAsSent> sent, Supplier<UUID> ids) {
        var units = new LinkedHashMap<UnitAsSent, OrgUnit>();
        var seen = new HashSet<String>();
        for (UnitAsSent one : sent) {
            if (!seen.add(one.code())) {
                violations.add(UnitProblem.UNIT_SENT_TWICE.at(one.pointer() + "/code", one.code()));
                continue;
            }
            if (!byCode.containsKey(one.code())) {
                add(new OrgUnit(ids.get(), agencyId, one.code()));
            }
            units.put(one, byCode.get(one.code()));
        }
        return units;
    }

    private Recorded recorded(UnitAsSent sent, OrgUnit unit, LocalDate from, Instant at) {
        boolean isNew = unit.isNew();
        if (!isNew && from.isBefore(unit.last().validFrom())) {
            violations.add(
                    UnitProblem.UNIT_DATE_BEFORE_LATEST.at(
                            "#/effectiveFrom", from, unit.last().validFrom(), unit.code()));
            return recorded(sent, unit, Change.UNCHANGED);
        }
        var what =
                new UnitDescription(
                        sent.level(),
                        sent.place(),
                        sent.nameTh(),
                        sent.nameEn(),
                        parent(sent, from),
                        sent.status());
        if (!unit.become(what, from, at)) {
            return recorded(sent, unit, Change.UNCHANGED);
        }
        changed.add(unit);
        return recorded(sent, unit, isNew ? Change.CREATED : Change.UPDATED);
    }

    private static Recorded recorded(UnitAsSent sent, OrgUnit unit, Change change) {
        boolean isClosed = sent.status() == UnitStatus.CLOSED;
        return new Recorded(unit.id(), unit.code(), change, isClosed, sent.pointer());
    }

    private @Nullable UUID parent(UnitAsSent sent, LocalDate from) {
        if (sent.parent() == null) {
            return null;
        }
        OrgUnit parent = byCode.get(sent.parent());
        if (parent == null) {
            violations.add(
                    UnitProblem.UNIT_PARENT_UNKNOWN.at(
                            sent.pointer() + "/parent", sent.parent(), from));
            return null;
        }
        return parent.id();
    }

    private void checkPlace(OrgUnit unit, String at, LocalDate from) {
        UnitDescription what = unit.last().what();
        if (!what.isActive() || what.parentId() == null) {
            return;
        }
        OrgUnit parent = byId.get(what.parentId());
        String pointer = at + "/parent";
        if (isAbove(unit, parent, from)) {
            violations.add(UnitProblem.UNIT_CYCLE.at(pointer, unit.code()));
        } else if (parent.stateOn(from).isEmpty()
                || !parent.from(from).allMatch(UnitDescription::isActive)) {
            violations.add(UnitProblem.UNIT_PARENT_UNKNOWN.at(pointer, parent.code(), from));
        } else {
            parent.from(from)
                    .map(UnitDescription::level)
                    .max(comparingInt(rank))
                    .filter(lowest -> !isBelow(what.level(), lowest))
                    .ifPresent(
                            lowest ->
                                    violations.add(
                                            UnitProblem.UNIT_LEVEL_NOT_BELOW_PARENT.at(
                                                    at + "/level",
                                                    what.level(),
                                                    lowest,
                                                    parent.code())));
        }
    }

    private void checkBelow(OrgUnit unit, String at, Set<OrgUnit> children, LocalDate from) {
        UnitDescription what = unit.last().what();
        for (OrgUnit child : children) {
            Optional<UnitDescription> there =
                    child.from(from)
                            .filter(UnitDescription::isActive)
                            .filter(state -> unit.id().equals(state.parentId()))
                            .min(comparingInt(state -> rank.applyAsInt(state.level())));
            if (there.isEmpty()) {
                continue;
            }
            if (!what.isActive()) {
                violations.add(
                        UnitProblem.UNIT_HAS_SUBUNITS.at(
                                at + "/status", unit.code(), child.code()));
                return;
            }
            if (!isBelow(there.get().level(), what.level())) {
                violations.add(
                        UnitProblem.UNIT_LEVEL_NOT_BELOW_PARENT.at(
                                at + "/level", there.get().level(), what.level(), unit.code()));
                return;
            }
        }
    }

    /** Whether the unit is the other one or stands above it on the day. */
    private boolean isAbove(OrgUnit unit, OrgUnit other, LocalDate day) {
        var passed = new HashSet<UUID>();
        OrgUnit at = other;
        while (at != null && passed.add(at.id())) {
            if (at.id().equals(unit.id())) {
                return true;
            }
            UUID next = at.stateOn(day).map(state -> state.what().parentId()).orElse(null);
            at = next == null ? null : byId.get(next);
        }
        return false;
    }

    private boolean isBelow(String level, String above) {
        return rank.applyAsInt(level) > rank.applyAsInt(above);
    }

    /** The units that stand directly below another on the day or later, by the id of the other. */
    private Map<UUID, Set<OrgUnit>> childrenFrom(LocalDate day) {
        var children = new HashMap<UUID, Set<OrgUnit>>();
        for (OrgUnit unit : byId.values()) {
            unit.from(day)
                    .map(UnitDescription::parentId)
                    .forEach(
                            parent -> {
                                if (parent != null) {
                                    children.computeIfAbsent(parent, any -> new HashSet<>())
                                            .add(unit);
                                }
                            });
        }
        return children;
    }
}
