/** The agencies and which stands under which, as the registry publishes them. */
@NullMarked
package th.hrd.kpi.agency;

import org.jspecify.annotations.NullMarked;
