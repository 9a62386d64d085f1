package th.hrd.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonProblemTest {

    private static final String THAI = "(?s).*[\\u0E00-\\u0E7F].*";

    @ParameterizedTest
    @EnumSource
    void speaksThaiAndEnglish(CommonProblem problem) {
        assertThat(problem.title().th()).matches(THAI);
        assertThat(problem.detail().th()).matches(THAI);
        assertThat(problem.title().en()).isNotBlank().doesNotMatch(THAI);
        assertThat(problem.detail().en()).isNotBlank().doesNotMatch(THAI);
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesTakeTheSameArguments(CommonProblem problem) {
        assertThat(places(problem.detail().th())).isEqualTo(places(problem.detail().en()));
    }

    @ParameterizedTest
    @EnumSource
    void hasAnErrorStatus(CommonProblem problem) {
        assertThat(problem.status()).isBetween(400, 599);
        assertThat(problem.slug()).matches("[a-z]+(-[a-z]+)*");
    }

    private static long places(String pattern) {
        return pattern.chars().filter(character -> character == '%').count();
    }
}
