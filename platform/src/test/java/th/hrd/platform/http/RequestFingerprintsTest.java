package th.hrd.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RequestFingerprintsTest {

    private static final String ONE = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final String TWO = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
    private static final String PATH = "/v1/people";
    private static final String BODY = "{\"number\":\"8000000000001\"}";

    @Test
    void theSameRequestIsRecognisedAndNoOther() {
        String known = with(ONE).of(PATH, BODY);

        assertThat(with(ONE).of(PATH, BODY)).isEqualTo(known).hasSize(64);
        assertThat(with(ONE).of(PATH, BODY + " ")).isNotEqualTo(known);
        assertThat(with(ONE).of(PATH + BODY, "")).isNotEqualTo(known);
    }

    @Test
    void whoDoesNotHaveTheKeyCannotTryBodies() throws Exception {
        MessageDigest plain = MessageDigest.getInstance("SHA-256");
        String guessed =
                HexFormat.of()
                        .formatHex(plain.digest((PATH + BODY).getBytes(StandardCharsets.UTF_8)));

        assertThat(with(ONE).of(PATH, BODY))
                .isNotEqualTo(guessed)
                .isNotEqualTo(with(TWO).of(PATH, BODY));
    }

    @Test
    void anUnusableKeyIsNamedWithoutItsValue() {
        assertThatThrownBy(() -> with("no base64!"))
                .hasMessage("hrd.idempotency.key is not base64")
                .hasNoCause();
        assertThatThrownBy(() -> with("AQEB")).hasMessage("hrd.idempotency.key must have 32 bytes");
    }

    private static RequestFingerprints with(String key) {
        return new RequestFingerprints(() -> key);
    }
}
