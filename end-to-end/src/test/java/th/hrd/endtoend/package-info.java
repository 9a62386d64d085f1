/**
 * Stories over the packaged services on the local stack, with real tokens, and the faults they must
 * survive.
 */
@NullMarked
package th.hrd.endtoend;

import org.jspecify.annotations.NullMarked;
