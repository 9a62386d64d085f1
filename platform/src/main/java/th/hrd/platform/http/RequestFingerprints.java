package th.hrd.platform.http;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether a request is the one that came before, without keeping it. A body can hold a
 * national ID, of which there are few enough to try them all: only who has the key can do that.
 */
@Singleton
@Startup
class RequestFingerprints {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final byte BETWEEN = 0;

    private final SecretKeySpec key;

    RequestFingerprints(IdempotencyConfig config) {
        this.key = new SecretKeySpec(decoded(config.key()), ALGORITHM);
    }

    String of(String path, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(path.getBytes(StandardCharsets.UTF_8));
            mac.update(BETWEEN);
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] decoded(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The cause is left out, because it could repeat a part of the key.
            throw new IllegalStateException("hrd.idempotency.key is not base64");
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("hrd.idempotency.key must have 32 bytes");
        }
        return key;
    }
}
