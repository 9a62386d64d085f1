/**
 * Intake, the files: what is sent, of whatever format, encoding and length, read a row at a time in
 * constant memory, and given back with what is to mend.
 */
@NullMarked
package th.hrd.platform.intake.file;

import org.jspecify.annotations.NullMarked;
