/** The changes that make up the head counts. */
@NullMarked
package th.hrd.organisation.headcount.persistence;

import org.jspecify.annotations.NullMarked;
