package th.hrd.organisation.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.organisation.unit.application.UnitsOverTime;
import th.hrd.organisation.unit.domain.UnitAsSent;
import th.hrd.organisation.unit.domain.UnitChart;
import th.hrd.organisation.unit.domain.UnitStatus;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.Row;

class UnitColumnsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-10-01");
    private static final String SHARED = "กลุ่มงานบริหารทั่วไป";
    private static final int SHARING = 50;

    private final UnitColumns columns = new UnitColumns(UnitColumnsTest::units);
    private final List<Fault> faults = new ArrayList<>();

    @Test
    void ofManyUnitsOfOneNameFiveAreOffered() {
        assertThat(columns.unit(row(Map.of("unitName", SHARED)), DAY, faults)).isNull();

        assertThat(faults).singleElement().extracting(Fault::field).isEqualTo("unitName");
        assertThat(faults.getFirst().arguments())
                .containsExactly(SHARED, "U01, U02, U03, U04, U05 … (+45)");
    }

    @Test
    void whatIsOfferedIsBuiltOnceForAllRows() {
        columns.unit(row(Map.of("unitName", SHARED)), DAY, faults);
        columns.unit(row(Map.of("unitName", SHARED)), DAY, faults);

        assertThat(faults.get(1).arguments().get(1)).isSameAs(faults.get(0).arguments().get(1));
    }

    @Test
    void theCodeTellsAnyOfManyUnitsOfOneName() {
        UnitRef last = columns.unit(row(Map.of("unit", "U50", "unitName", SHARED)), DAY, faults);

        assertThat(faults).isEmpty();
        assertThat(last).extracting(UnitRef::code).isEqualTo("U50");
    }

    @Test
    void aUnitOfAnotherNameIsRefusedWithThoseOfTheName() {
        columns.unit(row(Map.of("unit", "K1", "unitName", SHARED)), DAY, faults);

        assertThat(faults)
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.problem()).isEqualTo(PersonRowProblem.UNITS_DIFFER);
                            assertThat(fault.arguments())
                                    .containsExactly("K1", "U01, U02, U03, U04, U05 … (+45)");
                        });
    }

    @Test
    void anUnknownCodeIsMendedByTheName() {
        columns.unit(row(Map.of("unit", "X9", "unitName", "กองคลัง")), DAY, faults);

        assertThat(faults.getFirst().text().th()).contains("กองคลัง (K1, 100%)");
    }

    private static Row row(Map<String, String> values) {
        return new Row(1, values, List.of(), Set.of());
    }

    private static UnitsOverTime units() {
        var chart = new UnitChart(Ids.next(), List.of(), Integer::parseInt);
        chart.record(
                Stream.concat(
                                IntStream.rangeClosed(1, SHARING)
                                        .mapToObj(i -> unit("U%02d".formatted(i), SHARED)),
                                Stream.of(unit("K1", "กองคลัง")))
                        .toList(),
                DAY.minusYears(1),
                Instant.parse("2026-10-01T00:00:00Z"),
                Ids::next);
        return new UnitsOverTime(chart.changed());
    }

    private static UnitAsSent unit(String code, String name) {
        return new UnitAsSent(code, "05", null, name, null, null, UnitStatus.ACTIVE, "#");
    }
}
