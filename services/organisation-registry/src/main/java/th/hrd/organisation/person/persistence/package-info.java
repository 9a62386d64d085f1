/** Where people are kept. */
@NullMarked
package th.hrd.organisation.person.persistence;

import org.jspecify.annotations.NullMarked;
