package th.hrd.idp.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearningMixTest {

    private static final Map<String, Integer> ADVISED = Map.of("F", 10, "E", 70, "S", 20);

    @Test
    void sharesAreInTheOrderOfTheAdvice() {
        assertThat(mix("S", "E", "E").shares())
                .extracting(LearningMix.Share::learningMode, LearningMix.Share::percent)
                .containsExactly(tuple("E", 67), tuple("S", 33), tuple("F", 0));
    }

    @Test
    void mostlyByExperienceFollowsTheAdvice() {
        assertThat(mix("E").followsAdvice()).isTrue();
        assertThat(mix("E", "E", "S").followsAdvice()).isTrue();
        assertThat(mix("E", "S", "F").followsAdvice()).isTrue();
    }

    @Test
    void mostlyInClassDoesNot() {
        assertThat(mix("F").followsAdvice()).isFalse();
        assertThat(mix("E", "F").followsAdvice()).isFalse();
        assertThat(mix("E", "S", "S").followsAdvice()).isFalse();
    }

    private static LearningMix mix(String... modes) {
        return LearningMix.of(List.of(modes), ADVISED);
    }
}
