/**
 * Where the events of the other services come in and become figures, one batch in one transaction.
 */
@NullMarked
package th.hrd.kpi.intake;

import org.jspecify.annotations.NullMarked;
