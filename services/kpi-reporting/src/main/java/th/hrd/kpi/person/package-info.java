/** The positions people hold, as the registry publishes them. */
@NullMarked
package th.hrd.kpi.person;

import org.jspecify.annotations.NullMarked;
