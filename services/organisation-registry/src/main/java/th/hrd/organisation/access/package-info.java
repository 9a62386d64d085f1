/**
 * Who touched personal data, when, in which role and why: written in the transaction of the access,
 * never changed.
 */
@NullMarked
package th.hrd.organisation.access;

import org.jspecify.annotations.NullMarked;
