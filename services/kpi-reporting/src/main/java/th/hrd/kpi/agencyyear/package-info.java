/** One row per agency and fiscal year: whether the agency exists and has a plan that counts. */
@NullMarked
package th.hrd.kpi.agencyyear;

import org.jspecify.annotations.NullMarked;
