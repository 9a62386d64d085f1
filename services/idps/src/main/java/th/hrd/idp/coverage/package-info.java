/** How many of an agency's people have an agreed IDP. */
@NullMarked
package th.hrd.idp.coverage;

import org.jspecify.annotations.NullMarked;
