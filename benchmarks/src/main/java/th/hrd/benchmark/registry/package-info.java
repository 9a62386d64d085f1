/** How fast the registry answers with a nation loaded. */
@NullMarked
package th.hrd.benchmark.registry;

import org.jspecify.annotations.NullMarked;
