package th.hrd.organisation.person.application;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** What a text means on a day, with the words for it, which are built once for all rows. */
    private static final class Meant {

        private final UnitsOverTime.Found found;
        private final List<NamedUnit> nearest;
        private @Nullable String places;
        private @Nullable String scores;

        /**
         * @param found what has the code or the name
         * @param nearest when nothing has, what has a name like it
         */
        Meant(UnitsOverTime.Found found, List<NamedUnit> nearest) {
            this.found = found;
            this.nearest = nearest;
        }

        boolean isNothing() {
            return found.count() == 0;
        }

        /** The unit, when it is one alone. */
        @Nullable NamedUnit only() {
            return found.count() == 1 ? found.first().getFirst() : null;
        }

        boolean offersAny() {
            return !isNothing() || !nearest.isEmpty();
        }

        /** The units found, with those above them. */
        String places() {
            if (places == null) {
                places = words(found.first(), UnitColumns::placed);
            }
            return places;
        }

        /** Everything there is to choose from, with how like the text it is. */
        String scores() {
            if (scores == null) {
                scores = words(isNothing() ? nearest : found.first(), UnitColumns::scored);
            }
            return scores;
        }

        private String words(List<NamedUnit> units, Function<NamedUnit, String> as) {
            String words = units.stream().map(as).collect(joining(", "));
            int more = found.count() - found.first().size();
            return more == 0 ? words : "%s … (+%d)".formatted(words, more);
        }
    }

    /** The unit of the row; absent when it names none, or none that can be taken. */
    @Nullable UnitRef unit(Row row, LocalDate day, List<Fault> faults) {
        String unit = row.value(UNIT);
        String name = row.value(NAME);
        if (unit == null) {
            return name == null ? null : taken(NAME, name, day, null, faults);
        }
        if (name == null) {
            return taken(UNIT, unit, day, null, faults);
        }
        Meant byName = meant(name, day);
        UnitRef found = taken(UNIT, unit, day, byName, faults);
        if (found != null && !byName.isNothing() && !loaded().isMeant(found.id(), name, day)) {
            faults.add(Fault.of(PersonRowProblem.UNITS_DIFFER, NAME, name, unit, byName.places()));
        }
        return found;
    }

    /** The first day from which a unit that was found exists. */
    LocalDate firstDay(UnitRef unit) {
        return loaded().existsSince(unit.code());
    }

    /**
     * @param otherwise what to offer when nothing is like the text: what the other column means
     */
    private @Nullable UnitRef taken(
            String field,
            String text,
            LocalDate day,
            @Nullable Meant otherwise,
            List<Fault> faults) {
        Meant meant = meant(text, day);
        NamedUnit only = meant.only();
        if (only != null) {
            return new UnitRef(only.id(), only.code());
        }
        if (!meant.isNothing()) {
            faults.add(Fault.of(FileRowProblem.NAME_SHARED, field, text, text, meant.places()));
            return null;
        }
        Meant offered = meant.offersAny() || otherwise == null ? meant : otherwise;
        faults.add(
                offered.offersAny()
                        ? Fault.of(
                                FileRowProblem.NAME_NOT_EXACT, field, text, text, offered.scores())
                        : Fault.of(
                                PersonRowProblem.UNIT_UNKNOWN, field, text, text, day.toString()));
        return null;
    }

    private Meant meant(String text, LocalDate day) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new TextOfDay(text, day), this::lookUp);
    }

    private Meant lookUp(TextOfDay asked) {
        UnitsOverTime.Found found = loaded().find(asked.text, asked.day);
        return new Meant(
                found, found.count() == 0 ? loaded().resembling(asked.text, asked.day) : List.of());
    }

    private UnitsOverTime loaded() {
        if (units == null) {
            units = load.get();
        }
        return units;
    }

    private static String placed(NamedUnit unit) {
        return unit.parentName() == null
                ? unit.code()
                : "%s (%s)".formatted(unit.code(), unit.parentName());
    }

    private static String scored(NamedUnit unit) {
        return "%s (%s, %d%%)".formatted(unit.name(), unit.code(), Math.round(unit.score() * 100));
    }
}
