package th.hrd.plan.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidelineEditionTest {

    @Test
    void anEditionIsInForceUntilAnotherTakesItsPlace() {
        var only = edition(null);

        assertThat(only.isInForce(2565, 2566)).as("before it begins").isFalse();
        assertThat(only.isInForce(2566, 2570)).isTrue();
        assertThat(only.isInForce(2571, 2571))
                .as("after its last year, while nothing replaces it")
                .isTrue();
    }

    @Test
    void aLaterEditionEndsIt() {
        var replaced = edition(2571);

        assertThat(replaced.isInForce(2569, 2570)).isTrue();
        assertThat(replaced.isInForce(2570, 2571)).as("across the change").isFalse();
        assertThat(replaced.yearsNotInForce(2569, 2572)).containsExactly(2571, 2572);
    }

    private static GuidelineEdition edition(@Nullable Integer replacedFrom) {
        return new GuidelineEdition("2566-2570", 2566, replacedFrom, Map.of(), Set.of());
    }
}
