/**
 * Intake, the profiles: how a sender writes, as data, so that a system of any age is read without a
 * line of code.
 */
@NullMarked
package th.hrd.platform.intake.profile;

import org.jspecify.annotations.NullMarked;
