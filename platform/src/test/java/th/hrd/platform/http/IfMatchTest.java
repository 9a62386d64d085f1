package th.hrd.platform.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.hrd.platform.problem.ProblemException;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "*"})
    void namesThePresentVersion(String header) {
        assertThatCode(() -> IfMatch.valueOf(header).requireVersion(7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"07\"", ""})
    void anythingElseIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.valueOf(header).requireVersion(7))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("STALE_ETAG");
    }

    @Test
    void isRequired() {
        assertThatThrownBy(() -> IfMatch.required(null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("IF_MATCH_REQUIRED");
    }
}
