/** What happened to a person, as a fact without name or national ID. */
@NullMarked
package th.hrd.organisation.person.messaging;

import org.jspecify.annotations.NullMarked;
