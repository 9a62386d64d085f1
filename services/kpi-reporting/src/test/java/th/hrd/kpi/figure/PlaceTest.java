package th.hrd.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

class PlaceTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void agenciesStandByCodeAndThenById() {
        assertThat(
                        Stream.of(
                                        new Place("b", ID),
                                        new Place("a", new UUID(1, 3)),
                                        new Place("a", ID))
                                .sorted())
                .containsExactly(
                        new Place("a", ID), new Place("a", new UUID(1, 3)), new Place("b", ID));
    }

    @Test
    void aCursorNamesThePlaceItWasMadeOf() {
        Place place = new Place("bb5:03005", ID);

        assertThat(Place.of(place.key())).isEqualTo(place);
    }

    @ParameterizedTest
    @MethodSource
    void anAlteredCursorIsRefused(List<String> key) {
        assertThatThrownBy(() -> Place.of(key))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type()).isEqualTo(CommonProblem.CURSOR_INVALID));
    }

    static Stream<List<String>> anAlteredCursorIsRefused() {
        return Stream.of(
                List.of("bb5:03005"),
                List.of("bb5:03005", "no-uuid"),
                List.of("bb5:03005", ID.toString(), "more"));
    }
}
