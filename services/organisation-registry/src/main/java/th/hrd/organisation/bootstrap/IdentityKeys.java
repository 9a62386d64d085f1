package th.hrd.organisation.bootstrap;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.platform.security.KeyRing;

/** Makes the vault of identity documents from the configured keys. */
@Singleton
class IdentityKeys {

    /** A singleton is made when it is injected: without its keys the service does not start. */
    void requireKeys(@Observes StartupEvent start, IdentityCipher vault) {
        // Nothing more to do: the vault is there.
    }

    @Produces
    @Singleton
    static IdentityCipher vault(KeyRing ring, IdentityConfig config) {
        return new IdentityCipher(ring, decoded(config.hashKey()));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            // The cause is left out, because it could repeat a part of the key.
            throw new IllegalStateException("hrd.identity.hash-key is not base64");
        }
    }
}
