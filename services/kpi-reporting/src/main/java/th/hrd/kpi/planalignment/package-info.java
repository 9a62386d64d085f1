/**
 * Whether an agency has a plan that counts: the plans, and from them one row per agency and fiscal
 * year.
 */
@NullMarked
package th.hrd.kpi.planalignment;

import org.jspecify.annotations.NullMarked;
