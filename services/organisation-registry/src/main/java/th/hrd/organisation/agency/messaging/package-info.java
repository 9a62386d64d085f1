/** What happened to an agency, as a fact for the other services. */
@NullMarked
package th.hrd.organisation.agency.messaging;

import org.jspecify.annotations.NullMarked;
