/**
 * What every projection shares: its contract, the note of what a batch touched, rows as SQL arrays,
 * and the guard of what is read from them.
 */
@NullMarked
package th.hrd.kpi.projection;

import org.jspecify.annotations.NullMarked;
