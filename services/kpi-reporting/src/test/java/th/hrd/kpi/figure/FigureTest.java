package th.hrd.kpi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.00",
        "7, 7, 100.00",
        "2, 3, 66.67",
        "1, 3, 33.33",
        "1, 8, 12.50",
        "1, 800, 0.13", // 0.125: half goes up
        "9999999, 10000000, 100.00",
        "3000000000, 4000000000, 75.00"
    })
    void aShareIsAPercentageWithTwoDecimalsRoundedHalfUp(
            long numerator, long denominator, BigDecimal value) {
        assertThat(Figure.share(numerator, denominator))
                .isEqualTo(new Figure(numerator, denominator, value, null));
    }

    @Test
    void withoutAPopulationThereIsNoValueButAReason() {
        assertThat(Figure.share(0, 0))
                .isEqualTo(new Figure(0, 0L, null, Figure.Reason.NO_POPULATION));
    }

    @Test
    void aCountIsItsOwnValueAndOfNothing() {
        assertThat(Figure.count(12)).isEqualTo(new Figure(12, null, BigDecimal.valueOf(12), null));
    }
}
