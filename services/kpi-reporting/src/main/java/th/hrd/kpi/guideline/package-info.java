/**
 * The guideline editions as data: what is counted, in whom, from which learning, in which fiscal
 * years.
 */
@NullMarked
package th.hrd.kpi.guideline;

import org.jspecify.annotations.NullMarked;
