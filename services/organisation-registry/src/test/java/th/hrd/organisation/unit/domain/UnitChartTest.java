package th.hrd.organisation.unit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.Violation;

class UnitChartTest {

    private static final UUID AGENCY = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate BEGINNING = LocalDate.parse("2020-10-01");

    private final List<OrgUnit> units = new ArrayList<>();
    private long lastId = 1;

    @Test
    void aListIsRecordedInAnyOrderAndTheSameAgainChangesNothing() {
        var list =
                List.of(active("12", "05", "11"), active("11", "04", "1"), active("1", "03", null));

        assertThat(changes(list, BEGINNING)).containsOnly(UnitChart.Change.CREATED).hasSize(3);
        assertThat(changes(list, BEGINNING)).containsOnly(UnitChart.Change.UNCHANGED).hasSize(3);
        assertThat(changes(list, BEGINNING.plusDays(1))).containsOnly(UnitChart.Change.UNCHANGED);
        assertThat(units).allSatisfy(unit -> assertThat(unit.states()).hasSize(1));
    }

    @Test
    void aLaterStateLeavesTheEarlierDaysAsTheyWere() {
        record(BEGINNING, active("1", "03", null));
        record(BEGINNING.plusYears(1), named("1", "กองใหม่"));

        OrgUnit unit = unit("1");
        assertThat(unit.stateOn(BEGINNING.minusDays(1))).isEmpty();
        assertThat(nameOn(unit, BEGINNING.plusYears(1).minusDays(1))).isEqualTo("หน่วย 1");
        assertThat(nameOn(unit, BEGINNING.plusYears(1))).isEqualTo("กองใหม่");
        assertThat(unit.versionOn(BEGINNING)).isNotEqualTo(unit.versionOn(BEGINNING.plusYears(1)));
    }

    @Test
    void theSameDayCorrectsAndAnEarlierIsRefused() {
        record(BEGINNING, active("1", "03", null));
        record(BEGINNING, named("1", "กองแก้ไข"));

        assertThat(nameOn(unit("1"), BEGINNING)).isEqualTo("กองแก้ไข");
        assertThat(codes(record(BEGINNING.minusDays(1), named("1", "กองก่อน"))))
                .containsExactly("UNIT_DATE_BEFORE_LATEST");
    }

    @Test
    void theUnitAboveMustExistAsLongAsTheUnit() {
        record(BEGINNING.plusDays(10), active("1", "03", null));

        assertThat(codes(record(BEGINNING, active("11", "04", "1"))))
                .containsExactly("UNIT_PARENT_UNKNOWN");
        assertThat(codes(record(BEGINNING.plusDays(10), active("11", "04", "9"))))
                .containsExactly("UNIT_PARENT_UNKNOWN");
        record(BEGINNING.plusDays(20), closed("1", "03"));
        assertThat(codes(record(BEGINNING.plusDays(15), active("11", "04", "1"))))
                .containsExactly("UNIT_PARENT_UNKNOWN");
    }

    @Test
    void aUnitStandsOnALowerLevelThanTheOneAbove() {
        record(BEGINNING, active("1", "03", null), active("11", "05", "1"));

        assertThat(codes(record(BEGINNING, active("12", "03", "1"))))
                .containsExactly("UNIT_LEVEL_NOT_BELOW_PARENT");
        assertThat(codes(record(BEGINNING, active("1", "05", null))))
                .containsExactly("UNIT_LEVEL_NOT_BELOW_PARENT");
        assertThat(record(BEGINNING, active("1", "04", null))).isEmpty();
    }

    @Test
    void noUnitStandsBelowItself() {
        record(BEGINNING, active("1", "03", null), active("11", "04", "1"));

        assertThat(codes(record(BEGINNING, active("1", "05", "11")))).contains("UNIT_CYCLE");
        assertThat(codes(record(BEGINNING, active("11", "04", "11")))).contains("UNIT_CYCLE");
    }

    @Test
    void aUnitWithUnitsBelowItIsNotClosedUnlessTheyAreToo() {
        record(BEGINNING, active("1", "03", null), active("11", "04", "1"));

        assertThat(codes(record(BEGINNING, closed("1", "03"))))
                .containsExactly("UNIT_HAS_SUBUNITS");
        assertThat(record(BEGINNING.plusDays(1), closed("1", "03"), closed("11", "04"))).isEmpty();
        assertThat(record(BEGINNING.plusDays(2), active("1", "03", null))).isEmpty();
    }

    @Test
    void aCodeStandsInAListOnce() {
        assertThat(record(BEGINNING, active("1", "03", null), named("1", "กองซ้ำ")))
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("UNIT_SENT_TWICE", "#/units/1/code"));
    }

    /** Whatever is sent, what was accepted is a tree of falling levels on every day. */
    @Test
    void everyDayHasATree() {
        for (int seed = 0; seed < 300; seed++) {
            units.clear();
            var random = new Random(seed);
            int accepted = 0;
            for (int step = 0; step < 40; step++) {
                var sent =
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(at -> randomUnit(random))
                                .toArray(UnitAsSent[]::new);
                if (record(BEGINNING.plusDays(random.nextInt(30)), sent).isEmpty()) {
                    accepted++;
                }
            }
            assertThat(accepted).as("seed %s", seed).isPositive();
            for (int day = 0; day < 31; day++) {
                requireTree(BEGINNING.plusDays(day), "seed %s, day %s".formatted(seed, day));
            }
        }
    }

    private void requireTree(LocalDate day, String name) {
        Map<UUID, UnitDescription> there = new HashMap<>();
        units.forEach(
                unit ->
                        unit.stateOn(day)
                                .map(UnitState::what)
                                .filter(UnitDescription::isActive)
                                .ifPresent(what -> there.put(unit.id(), what)));
        there.values().stream()
                .filter(what -> what.parentId() != null)
                .forEach(
                        what ->
                                assertThat(there.get(what.parentId()))
                                        .as(name)
                                        .isNotNull()
                                        .extracting(UnitDescription::level)
                                        .matches(above -> above.compareTo(what.level()) < 0));
    }

    private static UnitAsSent randomUnit(Random random) {
        String code = "" + random.nextInt(6);
        String parent = random.nextInt(3) == 0 ? null : "" + random.nextInt(6);
        String level = "0" + (3 + random.nextInt(4));
        UnitStatus status = random.nextInt(5) == 0 ? UnitStatus.CLOSED : UnitStatus.ACTIVE;
        return new UnitAsSent(code, level, null, "หน่วย", null, parent, status, "#");
    }

    /** Records as the service does: what is refused leaves nothing behind. */
    private List<Violation> record(LocalDate from, UnitAsSent... sent) {
        List<OrgUnit> copies = units.stream().map(UnitChartTest::copy).toList();
        var chart = new UnitChart(AGENCY, copies, Integer::parseInt);
        chart.record(pointed(List.of(sent)), from, NOW, () -> new UUID(0, ++lastId));
        if (chart.violations().isEmpty()) {
            units.clear();
            units.addAll(copies);
            chart.changed().stream().filter(unit -> !copies.contains(unit)).forEach(units::add);
        }
        return chart.violations();
    }

    private List<UnitChart.Change> changes(List<UnitAsSent> sent, LocalDate from) {
        var chart = new UnitChart(AGENCY, units, Integer::parseInt);
        var recorded = chart.record(sent, from, NOW, () -> new UUID(0, ++lastId));
        assertThat(chart.violations()).isEmpty();
        chart.changed().stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        return recorded.stream().map(UnitChart.Recorded::change).toList();
    }

    private static OrgUnit copy(OrgUnit unit) {
        var copy = new OrgUnit(unit.id(), unit.agencyId(), unit.code());
        unit.states().forEach(state -> copy.become(state.what(), state.validFrom(), NOW));
        return copy;
    }

    private static List<UnitAsSent> pointed(List<UnitAsSent> sent) {
        return IntStream.range(0, sent.size())
                .mapToObj(
                        at -> {
                            UnitAsSent one = sent.get(at);
                            return new UnitAsSent(
                                    one.code(),
                                    one.level(),
                                    one.place(),
                                    one.nameTh(),
                                    one.nameEn(),
                                    one.parent(),
                                    one.status(),
                                    "#/units/" + at);
                        })
                .toList();
    }

    private OrgUnit unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElseThrow();
    }

    private static String nameOn(OrgUnit unit, LocalDate day) {
        return unit.stateOn(day).orElseThrow().what().nameTh();
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }

    private static UnitAsSent active(String code, String level, @Nullable String parent) {
        return new UnitAsSent(
                code, level, null, "หน่วย " + code, null, parent, UnitStatus.ACTIVE, "#");
    }

    private static UnitAsSent named(String code, String nameTh) {
        return new UnitAsSent(code, "03", null, nameTh, null, null, UnitStatus.ACTIVE, "#");
    }

    private static UnitAsSent closed(String code, String level) {
        return new UnitAsSent(
                code, level, null, "หน่วย " + code, null, null, UnitStatus.CLOSED, "#");
    }
}
