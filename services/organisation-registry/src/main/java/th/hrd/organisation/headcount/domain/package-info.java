/** What head counts are told apart by, and how they add up on the organisation of a day. */
@NullMarked
package th.hrd.organisation.headcount.domain;

import org.jspecify.annotations.NullMarked;
