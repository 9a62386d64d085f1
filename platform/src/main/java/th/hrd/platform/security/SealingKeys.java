package th.hrd.platform.security;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Makes the key ring from the configured keys, for the services that ask for one. */
@Singleton
class SealingKeys {

    @Produces
    @Singleton
    static KeyRing keyRing(SealingConfig config) {
        Map<String, byte[]> keys = new HashMap<>();
        config.keys().forEach((id, base64) -> keys.put(id, decoded(id, base64)));
        return new KeyRing(
                keys,
                config.activeKey()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "hrd.sealing.active-key is not set")));
    }

    private static byte[] decoded(String id, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The cause is left out, because it could repeat a part of the key.
            throw new IllegalStateException("hrd.sealing.keys." + id + " is not base64");
        }
    }
}
