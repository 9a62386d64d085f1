/**
 * How every resource speaks HTTP: keyset pages, strong ETags, idempotent creation
 * (api-specs/README.md).
 */
@NullMarked
package th.hrd.platform.http;

import org.jspecify.annotations.NullMarked;
