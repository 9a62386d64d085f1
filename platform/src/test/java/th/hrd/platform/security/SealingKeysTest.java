package th.hrd.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealingKeysTest {

    private static final String ONE = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final String TWO = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

    @Test
    void keysComeFromTheEnvironment() {
        KeyRing ring =
                ringOf(
                        Map.of(
                                "HRD_SEALING_KEYS_2026A", ONE,
                                "HRD_SEALING_KEYS_2026B", TWO,
                                "HRD_SEALING_ACTIVE_KEY", "2026b"));

        assertThat(ring).hasToString("KeyRing[2026a, 2026b], active 2026b");
    }

    @Test
    void whatIsMissingOrUnreadableIsNamedWithoutItsValue() {
        assertThatThrownBy(() -> ringOf(Map.of("HRD_SEALING_KEYS_A", ONE)))
                .hasMessage("hrd.sealing.active-key is not set");
        assertThatThrownBy(
                        () ->
                                ringOf(
                                        Map.of(
                                                "HRD_SEALING_KEYS_A", "no base64!",
                                                "HRD_SEALING_ACTIVE_KEY", "a")))
                .hasMessage("hrd.sealing.keys.a is not base64")
                .hasNoCause();
    }

    private static KeyRing ringOf(Map<String, String> environment) {
        SealingConfig config =
                new SmallRyeConfigBuilder()
                        .withMapping(SealingConfig.class)
                        .withSources(new EnvConfigSource(environment, 300))
                        .build()
                        .getConfigMapping(SealingConfig.class);
        return SealingKeys.keyRing(config);
    }
}
