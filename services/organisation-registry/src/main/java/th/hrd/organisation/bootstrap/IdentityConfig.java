package th.hrd.organisation.bootstrap;

import io.smallrye.config.ConfigMapping;

/** How identity documents are recognised; without the key the service does not start. */
@ConfigMapping(prefix = "hrd.identity")
interface IdentityConfig {

    /**
     * Base64 of 32 bytes that are no sealing key: makes the identityKey (HMAC-SHA-256). Changing it
     * makes known people strangers.
     */
    String hashKey();
}
