/**
 * Which agency took over from which: what every question about the organisation of a day follows.
 */
@NullMarked
package th.hrd.organisation.succession;

import org.jspecify.annotations.NullMarked;
