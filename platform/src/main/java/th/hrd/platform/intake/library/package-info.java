/**
 * Intake, the library: the profiles that ship and those the owners of files store, version by
 * version, and trials of them.
 */
@NullMarked
package th.hrd.platform.intake.library;

import org.jspecify.annotations.NullMarked;
