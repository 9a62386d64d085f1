/**
 * What every projection shares: its contract, the note of what a batch touched, rows as SQL arrays.
 */
@NullMarked
package th.hrd.kpi.projection;

import org.jspecify.annotations.NullMarked;
