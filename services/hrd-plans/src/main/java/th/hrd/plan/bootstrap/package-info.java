/** What the service tells the platform about itself at start. */
@NullMarked
package th.hrd.plan.bootstrap;

import org.jspecify.annotations.NullMarked;
