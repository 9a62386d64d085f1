/** Use cases around the identity of people: matching, sealing anew, who read what. */
@NullMarked
package th.hrd.organisation.identity.application;

import org.jspecify.annotations.NullMarked;
