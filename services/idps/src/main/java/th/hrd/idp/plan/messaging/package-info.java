/** IDPs as events. */
@NullMarked
package th.hrd.idp.plan.messaging;

import org.jspecify.annotations.NullMarked;
