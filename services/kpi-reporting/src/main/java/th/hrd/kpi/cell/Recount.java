package th.hrd.kpi.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counting everything anew gave.
 *
 * @param equal whether everything kept equals what was counted
 * @param cells the cells, counted from the person-years, agency-years and innovations
 * @param personYears the person-years, worked out from people and what they learned
 * @param agencyYears the agency-years, worked out from agencies and plans
 * @param differingCells the first of the cells that differ
 */
record Recount(
        boolean equal,
        Comparison cells,
        Comparison personYears,
        Comparison agencyYears,
        List<DifferingCell> differingCells) {

    /**
     * How one table compares with its recount.
     *
     * @param compared how many rows either has
     * @param differing how many of them are not the same
     * @param milliseconds how long the recount took
     */
    record Comparison(long compared, long differing, long milliseconds) {}

    /**
     * A cell and what the recount says it should be; null is a cell that only the other side has.
     */
    record DifferingCell(CellKey cell, @Nullable Count kept, @Nullable Count counted) {}

    /** What a cell holds; the denominator is null where the KPI is a plain count. */
    record Count(int numerator, @Nullable Integer denominator) {}

    static Recount of(
            Comparison cells,
            Comparison personYears,
            Comparison agencyYears,
            List<DifferingCell> differingCells) {
        return new Recount(
                cells.differing + personYears.differing + agencyYears.differing == 0,
                cells,
                personYears,
                agencyYears,
                differingCells);
    }
}
