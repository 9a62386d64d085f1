/** The guideline as a fact for the other services. */
@NullMarked
package th.hrd.organisation.guideline.messaging;

import org.jspecify.annotations.NullMarked;
