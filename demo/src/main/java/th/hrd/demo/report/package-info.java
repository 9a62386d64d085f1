/** The figures beside the count. */
@NullMarked
package th.hrd.demo.report;

import org.jspecify.annotations.NullMarked;
