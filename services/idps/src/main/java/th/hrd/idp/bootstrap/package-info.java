/** What the service tells the platform about itself. */
@NullMarked
package th.hrd.idp.bootstrap;

import org.jspecify.annotations.NullMarked;
