/** The oracle: what the figures must be, from what was sent alone. */
@NullMarked
package th.hrd.demo.count;

import org.jspecify.annotations.NullMarked;
