/** Where agencies are kept. */
@NullMarked
package th.hrd.organisation.agency.persistence;

import org.jspecify.annotations.NullMarked;
