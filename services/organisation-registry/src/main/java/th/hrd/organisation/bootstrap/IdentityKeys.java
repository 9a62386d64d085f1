package th.hrd.organisation.bootstrap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import th.hrd.organisation.person.domain.IdentityCipher;

/** Makes the vault of identity documents from the configured keys. */
@Singleton
class IdentityKeys {

    @Produces
    @Singleton
    static IdentityCipher vault(IdentityConfig config) {
        return new IdentityCipher(
                decoded("hrd.identity.encryption-key", config.encryptionKey()),
                decoded("hrd.identity.hash-key", config.hashKey()));
    }

    private static byte[] decoded(String setting, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The cause is left out, because it could repeat a part of the key.
            throw new IllegalStateException(setting + " is not base64");
        }
    }
}
