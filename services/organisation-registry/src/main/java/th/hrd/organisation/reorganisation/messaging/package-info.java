/** Reorganisation orders as facts for other services. */
@NullMarked
package th.hrd.organisation.reorganisation.messaging;

import org.jspecify.annotations.NullMarked;
