/** Reorganisation orders in the database. */
@NullMarked
package th.hrd.organisation.reorganisation.persistence;

import org.jspecify.annotations.NullMarked;
