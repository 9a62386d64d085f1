/**
 * An edition of the guideline: its code lists, its KPI rules, and what makes it fit to be
 * published.
 */
@NullMarked
package th.hrd.organisation.guideline.domain;

import org.jspecify.annotations.NullMarked;
