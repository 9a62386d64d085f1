/** Activities as events. */
@NullMarked
package th.hrd.idp.activity.messaging;

import org.jspecify.annotations.NullMarked;
