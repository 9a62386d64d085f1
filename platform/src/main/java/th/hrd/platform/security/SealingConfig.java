package th.hrd.platform.security;

import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Optional;

/** The keys that seal personal data at rest; a service that keeps none has none. */
@ConfigMapping(prefix = "hrd.sealing")
interface SealingConfig {

    /** Base64 of 32 bytes each, by id: {@code hrd.sealing.keys.2026a}. */
    Map<String, String> keys();

    /** The id of the key that seals what is written from now on; the others only open. */
    Optional<String> activeKey();
}
