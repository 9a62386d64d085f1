/** The counts all figures are made of, kept by differences and provable by a recount. */
@NullMarked
package th.hrd.kpi.cell;

import org.jspecify.annotations.NullMarked;
