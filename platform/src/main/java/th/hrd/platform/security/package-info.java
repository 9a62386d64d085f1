/**
 * Who is calling, and whose data the caller may touch. Roles stand on the methods; the data scope
 * is decided here.
 */
@NullMarked
package th.hrd.platform.security;

import org.jspecify.annotations.NullMarked;
