package th.hrd.organisation.person.application;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.organisation.unit.application.NamedUnit;
import th.hrd.organisation.unit.application.UnitsOverTime;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;
import th.hrd.platform.intake.row.Row;

/**
 * The two columns of a people file that say in which unit somebody works. Either takes a code or a
 * name, so that a file with one of them can be mended in it. A name counts when exactly one unit
 * has it on the day; what resembles is offered and never taken.
 */
final class UnitColumns {

    private static final String UNIT = "unit";
    private static final String NAME = "unitName";

    /** A file that repeats nothing must not fill the memory. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Supplier<UnitsOverTime> load;
    private final Map<TextOfDay, Meant> remembered = new HashMap<>();
    private @Nullable UnitsOverTime units;

    /**
     * @param load reads the agency's units; asked for once, by the first row that names one
     */
    UnitColumns(Supplier<UnitsOverTime> load) {
        this.load = load;
    }

    private record TextOfDay(String text, LocalDate day) {}

    /**
     * @param units that have the code or the name
     * @param nearest when there is none, those with a name like it
     */
    private record Meant(List<NamedUnit> units, List<NamedUnit> nearest) {

        boolean canBe(UnitRef unit) {
            return units.isEmpty() || units.stream().anyMatch(one -> one.id().equals(unit.id()));
        }

        /** Everything there is to choose from. */
        List<NamedUnit> all() {
            return units.isEmpty() ? nearest : units;
        }
    }

    /** The unit of the row; absent when it names none, or none that can be taken. */
    @Nullable UnitRef unit(Row row, LocalDate day, List<Fault> faults) {
        String unit = row.value(UNIT);
        String name = row.value(NAME);
        if (unit == null) {
            return name == null ? null : taken(NAME, name, day, List.of(), faults);
        }
        if (name == null) {
            return taken(UNIT, unit, day, List.of(), faults);
        }
        Meant byName = meant(name, day);
        UnitRef found = taken(UNIT, unit, day, byName.all(), faults);
        if (found != null && !byName.canBe(found)) {
            faults.add(
                    Fault.of(
                            PersonRowProblem.UNITS_DIFFER, NAME, name, unit, placed(byName.units)));
        }
        return found;
    }

    /** The first day from which a unit that was found exists. */
    LocalDate firstDay(UnitRef unit) {
        return loaded().existsSince(unit.code());
    }

    /**
     * @param otherwise what to offer when nothing resembles
     */
    private @Nullable UnitRef taken(
            String field,
            String text,
            LocalDate day,
            List<NamedUnit> otherwise,
            List<Fault> faults) {
        Meant meant = meant(text, day);
        if (meant.units.size() == 1) {
            NamedUnit only = meant.units.getFirst();
            return new UnitRef(only.id(), only.code());
        }
        List<NamedUnit> nearest = meant.nearest.isEmpty() ? otherwise : meant.nearest;
        if (!meant.units.isEmpty()) {
            faults.add(
                    Fault.of(FileRowProblem.NAME_SHARED, field, text, text, placed(meant.units)));
        } else if (!nearest.isEmpty()) {
            faults.add(Fault.of(FileRowProblem.NAME_NOT_EXACT, field, text, text, scored(nearest)));
        } else {
            faults.add(Fault.of(PersonRowProblem.UNIT_UNKNOWN, field, text, text, day.toString()));
        }
        return null;
    }

    private Meant meant(String text, LocalDate day) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new TextOfDay(text, day), this::lookUp);
    }

    private Meant lookUp(TextOfDay asked) {
        List<NamedUnit> found = loaded().find(asked.text, asked.day);
        return new Meant(
                found, found.isEmpty() ? loaded().resembling(asked.text, asked.day) : List.of());
    }

    private UnitsOverTime loaded() {
        if (units == null) {
            units = load.get();
        }
        return units;
    }

    private static String placed(List<NamedUnit> units) {
        return units.stream()
                .map(
                        unit ->
                                unit.parentName() == null
                                        ? unit.code()
                                        : "%s (%s)".formatted(unit.code(), unit.parentName()))
                .collect(joining(", "));
    }

    private static String scored(List<NamedUnit> units) {
        return units.stream()
                .map(
                        unit ->
                                "%s (%s, %d%%)"
                                        .formatted(
                                                unit.name(),
                                                unit.code(),
                                                Math.round(unit.score() * 100)))
                .collect(joining(", "));
    }
}
