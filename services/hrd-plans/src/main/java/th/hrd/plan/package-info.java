/**
 * HRD plans: an agency's plan for developing its people, from the first draft to the approval that
 * counts for the KPIs.
 */
@NullMarked
package th.hrd.plan;

import org.jspecify.annotations.NullMarked;
