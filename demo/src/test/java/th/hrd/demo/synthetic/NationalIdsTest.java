package th.hrd.demo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NationalIdsTest {

    @Test
    void passTheCheckDigitAndAreMarkedAsSynthetic() {
        assertThat(IntStream.range(0, 20_000).mapToObj(NationalIds::synthetic))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("89999\\d{8}"))
                .allMatch(NationalIdsTest::passes);
    }

    /**
     * The weighted sum of all thirteen digits, the check digit with weight one, leaves 1 or 0 or is
     * a multiple.
     */
    private static boolean passes(String number) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (13 - i) * (number.charAt(i) - '0');
        }
        int rest = 11 - sum % 11;
        return rest % 10 == number.charAt(12) - '0';
    }
}
