/**
 * Intake, the jobs: a file is received and staged while it arrives, then merged by a worker in
 * chunks, as one change or row by row; what became of each row is kept for 90 days (ADR-0023).
 */
@NullMarked
package th.hrd.platform.intake.job;

import org.jspecify.annotations.NullMarked;
