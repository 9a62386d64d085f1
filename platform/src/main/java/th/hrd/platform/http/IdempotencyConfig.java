package th.hrd.platform.http;

import io.smallrye.config.ConfigMapping;

/** How requests are recognised when they come again; without the key no service starts. */
@ConfigMapping(prefix = "hrd.idempotency")
interface IdempotencyConfig {

    /** Base64 of 32 bytes. A new key makes requests sent before it look like other ones. */
    String key();
}
