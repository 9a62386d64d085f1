package th.hrd.kpi.planalignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a plan's events; each carries the plan's whole state.
 *
 * @param confirmations what the agency confirmed the plan to accord with
 * @param decidedOn the day of the approval or rejection
 */
record PlanState(
        UUID planId,
        UUID agencyId,
        int fiscalYearFrom,
        int fiscalYearTo,
        String status,
        List<String> confirmations,
        @Nullable LocalDate decidedOn) {

    private static final String SUPERSEDED = "SUPERSEDED";

    /**
     * Whether a later version took this one's place: it counted until then, and the past keeps it.
     */
    boolean superseded() {
        return status.equals(SUPERSEDED);
    }
}
