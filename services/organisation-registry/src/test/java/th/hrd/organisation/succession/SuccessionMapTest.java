package th.hrd.organisation.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuccessionMapTest {

    private static final UUID A = id(1);
    private static final UUID B = id(2);
    private static final UUID C = id(3);
    private static final UUID UNIT = id(100);
    private static final UUID OTHER_UNIT = id(101);
    private static final LocalDate MERGED = LocalDate.parse("2019-05-02");
    private static final LocalDate SPLIT = LocalDate.parse("2022-10-01");

    @Test
    void whoIsMergedIsFoundAtTheSuccessorFromTheDayOn() {
        SuccessionMap map = SuccessionMap.of(List.of(Succession.whole(id(9), 1, A, B, MERGED)));

        assertThat(map.agencyOn(A, null, MERGED.minusDays(1))).isEqualTo(A);
        assertThat(map.agencyOn(A, UNIT, MERGED)).isEqualTo(B);
        assertThat(map.agencyOn(B, null, MERGED)).isEqualTo(B);
    }

    @Test
    void aSplitGoesByUnitAndTheRestToOne() {
        SuccessionMap map = SuccessionMap.of(split());

        assertThat(map.agencyOn(A, UNIT, SPLIT)).isEqualTo(C);
        assertThat(map.agencyOn(A, OTHER_UNIT, SPLIT)).isEqualTo(A);
        assertThat(map.agencyOn(A, null, SPLIT)).isEqualTo(A);
    }

    @Test
    void whatWasSplitOffAndAbsorbedAgainIsBackWhereItWas() {
        var successions = new ArrayList<>(split());
        successions.add(Succession.whole(id(11), 3, C, A, SPLIT.plusYears(1)));
        SuccessionMap map = SuccessionMap.of(successions);

        assertThat(map.agencyOn(A, UNIT, SPLIT)).isEqualTo(C);
        assertThat(map.agencyOn(A, UNIT, SPLIT.plusYears(1))).isEqualTo(A);
    }

    @Test
    void ordersOfOneDayTakeEffectInTheOrderOfTheirApplication() {
        SuccessionMap map =
                SuccessionMap.of(
                        List.of(
                                Succession.whole(id(9), 2, B, C, MERGED),
                                Succession.whole(id(8), 1, A, B, MERGED)));
        SuccessionMap otherWayRound =
                SuccessionMap.of(
                        List.of(
                                Succession.whole(id(9), 1, B, C, MERGED),
                                Succession.whole(id(8), 2, A, B, MERGED)));

        assertThat(map.agencyOn(A, null, MERGED)).isEqualTo(C);
        assertThat(otherWayRound.agencyOn(A, null, MERGED)).isEqualTo(B);
    }

    @Test
    void sharesMultiplyAlongTheWayAndSumToOne() {
        var successions = new ArrayList<>(split());
        successions.add(Succession.whole(id(11), 3, C, B, SPLIT.plusYears(1)));
        successions.add(Succession.whole(id(12), 4, A, B, SPLIT.plusYears(2)));
        SuccessionMap map = SuccessionMap.of(successions);

        assertThat(map.successors(A, MERGED, SPLIT))
                .containsOnlyKeys(A, C)
                .containsEntry(A, new Portion(new BigDecimal("0.7"), Set.of(id(10))));
        assertThat(map.successors(A, MERGED, SPLIT.plusYears(3)))
                .containsOnlyKeys(B)
                .containsEntry(B, new Portion(BigDecimal.ONE, Set.of(id(10), id(11), id(12))));
    }

    @Test
    void theOrganisationOfADayIsTheOneItsOrdersMade() {
        SuccessionMap map = SuccessionMap.of(List.of(Succession.whole(id(9), 1, A, B, MERGED)));

        assertThat(map.successors(A, MERGED, SPLIT)).containsOnlyKeys(A);
        assertThat(map.successors(A, MERGED.minusDays(1), MERGED)).containsOnlyKeys(B);
    }

    /** A keeps seven tenths, C is given the unit. */
    private static List<Succession> split() {
        return List.of(
                new Succession(id(10), 2, A, A, SPLIT, new BigDecimal("0.7"), true, Set.of()),
                new Succession(id(10), 2, A, C, SPLIT, new BigDecimal("0.3"), false, Set.of(UNIT)));
    }

    private static UUID id(long number) {
        return new UUID(0x7000, number);
    }
}
