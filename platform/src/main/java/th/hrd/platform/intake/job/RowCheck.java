package th.hrd.platform.intake.job;

import th.hrd.platform.intake.row.Row;

/** Judges the rows of one file, each by itself; used by one thread. */
@FunctionalInterface
public interface RowCheck {

    Checked check(Row row);
}
