/** What an HRD plan is, which rules of the guideline it has to meet, and what may happen to it. */
@NullMarked
package th.hrd.plan.plan.domain;

import org.jspecify.annotations.NullMarked;
