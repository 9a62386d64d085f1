package th.hrd.organisation.bootstrap;

import io.smallrye.config.ConfigMapping;

/** The two keys of identity documents; without them the service does not start. */
@ConfigMapping(prefix = "hrd.identity")
interface IdentityConfig {

    /** Base64 of 32 bytes: encrypts identity numbers at rest (AES-256-GCM). */
    String encryptionKey();

    /**
     * Base64 of 32 other bytes: makes the identityKey (HMAC-SHA-256). Changing it makes known
     * people strangers.
     */
    String hashKey();
}
