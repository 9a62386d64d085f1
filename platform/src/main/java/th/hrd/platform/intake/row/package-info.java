/**
 * Intake, the rows: what a row of a file is once it is read and mapped, whatever it was written in,
 * and the numbered catalogue of what can be wrong with one.
 */
@NullMarked
package th.hrd.platform.intake.row;

import org.jspecify.annotations.NullMarked;
