/** The HRD plans with what decides whether they count, as the plan service publishes them. */
@NullMarked
package th.hrd.kpi.planalignment;

import org.jspecify.annotations.NullMarked;
