/** Runs benchmarks of the packaged services on a stack of its own, and reports them. */
@NullMarked
package th.hrd.benchmark;

import org.jspecify.annotations.NullMarked;
