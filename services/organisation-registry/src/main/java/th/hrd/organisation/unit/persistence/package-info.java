/** Where units are kept. */
@NullMarked
package th.hrd.organisation.unit.persistence;

import org.jspecify.annotations.NullMarked;
