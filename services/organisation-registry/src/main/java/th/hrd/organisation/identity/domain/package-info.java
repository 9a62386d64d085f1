/** What can be wrong with looking people up, comparing their records and joining them. */
@NullMarked
package th.hrd.organisation.identity.domain;

import org.jspecify.annotations.NullMarked;
