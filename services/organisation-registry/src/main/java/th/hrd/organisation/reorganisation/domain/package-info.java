/**
 * Reorganisation orders: what each kind needs, what it does, and why one cannot be applied or
 * reversed.
 */
@NullMarked
package th.hrd.organisation.reorganisation.domain;

import org.jspecify.annotations.NullMarked;
