/** What may stand nowhere in the clear, and how it is found. */
@NullMarked
package th.hrd.platform.privacy;

import org.jspecify.annotations.NullMarked;
