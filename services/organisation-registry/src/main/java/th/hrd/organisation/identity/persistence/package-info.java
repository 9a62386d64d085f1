/** Sealed identities and reviews, in sets. */
@NullMarked
package th.hrd.organisation.identity.persistence;

import org.jspecify.annotations.NullMarked;
