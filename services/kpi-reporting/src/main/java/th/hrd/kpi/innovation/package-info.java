/** Innovations the agencies put into use; recorded here, and counted. */
@NullMarked
package th.hrd.kpi.innovation;

import org.jspecify.annotations.NullMarked;
