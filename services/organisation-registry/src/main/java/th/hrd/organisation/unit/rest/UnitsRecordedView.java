package th.hrd.organisation.unit.rest;

import java.time.LocalDate;
import java.util.List;
import th.hrd.organisation.unit.domain.UnitChart.Change;
import th.hrd.organisation.unit.domain.UnitChart.Recorded;

/** What sending many units did. */
record UnitsRecordedView(LocalDate effectiveFrom, long created, long updated, long unchanged) {

    static UnitsRecordedView of(LocalDate effectiveFrom, List<Recorded> recorded) {
        return new UnitsRecordedView(
                effectiveFrom,
                count(recorded, Change.CREATED),
                count(recorded, Change.UPDATED),
                count(recorded, Change.UNCHANGED));
    }

    private static long count(List<Recorded> recorded, Change change) {
        return recorded.stream().filter(one -> one.change() == change).count();
    }
}
