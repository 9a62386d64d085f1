/** What the service tells the platform about itself at start. */
@NullMarked
package th.hrd.kpi.bootstrap;

import org.jspecify.annotations.NullMarked;
