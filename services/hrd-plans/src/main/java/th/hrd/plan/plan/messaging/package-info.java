/** Where what happened to a plan becomes an event on {@code hrd.plan.plan.v1}. */
@NullMarked
package th.hrd.plan.plan.messaging;

import org.jspecify.annotations.NullMarked;
