/** What happened to a unit, as a fact for the other services. */
@NullMarked
package th.hrd.organisation.unit.messaging;

import org.jspecify.annotations.NullMarked;
