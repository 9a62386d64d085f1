/** What the service tells the platform about itself. */
@NullMarked
package th.hrd.certification.bootstrap;

import org.jspecify.annotations.NullMarked;
