/** How fast a file with people is taken in, beside the bare SQL pipeline. */
@NullMarked
package th.hrd.benchmark.intake;

import org.jspecify.annotations.NullMarked;
