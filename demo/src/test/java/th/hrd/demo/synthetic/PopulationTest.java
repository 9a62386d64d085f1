package th.hrd.demo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final Agencies AGENCIES = Agencies.load();

    @Test
    void isTheSameEveryTimeAndASmallerOneIsItsBeginning() {
        var people = Population.of(2_000, AGENCIES).people();

        assertThat(Population.of(2_000, AGENCIES).people()).isEqualTo(people);
        assertThat(Population.of(700, AGENCIES).people()).isEqualTo(people.subList(0, 700));
    }

    @Test
    void hasTheMixOfTheWorkforce() {
        Map<String, Long> types =
                Population.of(20_000, AGENCIES).people().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SyntheticPerson::personnelType, Collectors.counting()));

        assertThat(types.get("CIVIL_SERVANT")).isBetween(8_200L, 9_000L);
        assertThat(types.get("GOV_EMPLOYEE")).isBetween(2_900L, 3_500L);
        assertThat(types).containsKeys("EMPLOYEE_PERM", "EMPLOYEE_TEMP", "OTHER_OFFICIAL");
    }

    @Test
    void theLargestAgencyHasAboutAFifth() {
        long inTheLargest =
                Population.of(20_000, AGENCIES).people().stream()
                        .filter(person -> person.firstAgency().code().equals("21002"))
                        .count();

        assertThat(inTheLargest).isBetween(3_600L, 4_400L);
    }

    @Test
    void everyAgencyOfTheListIsThereWithItsParentFirst() {
        assertThat(AGENCIES.all()).hasSize(203);
        assertThat(AGENCIES.mandatory()).hasSize(162);
        for (Agency agency : AGENCIES.all()) {
            agency.parent()
                    .ifPresent(
                            parent ->
                                    assertThat(AGENCIES.all().indexOf(AGENCIES.byCode(parent)))
                                            .isLessThan(AGENCIES.all().indexOf(agency)));
        }
    }
}
