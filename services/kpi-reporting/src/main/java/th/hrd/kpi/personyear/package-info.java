/**
 * One row per person and fiscal year: where the person belongs on 30 September, and what was
 * reached.
 */
@NullMarked
package th.hrd.kpi.personyear;

import org.jspecify.annotations.NullMarked;
