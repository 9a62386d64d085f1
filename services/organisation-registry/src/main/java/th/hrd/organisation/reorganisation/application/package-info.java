/**
 * Drafting, applying and reversing reorganisation orders, and what became of an agency between two
 * days.
 */
@NullMarked
package th.hrd.organisation.reorganisation.application;

import org.jspecify.annotations.NullMarked;
