/** Identifiers that sort by the time they were made. */
@NullMarked
package th.hrd.platform.ids;

import org.jspecify.annotations.NullMarked;
