package th.hrd.kpi.innovation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.FiscalYear;

/**
 * Something new an agency put into use; it counts in the fiscal year its use began (guideline
 * 2566-2570, KPIs of the agency).
 *
 * @param agencyId the agency that answers for it; of a joint innovation the leading one, so that it
 *     counts once
 * @param kind a code of the edition's list of innovation kinds
 * @param inUseSince the first day of its use
 * @param evidence where its use can be seen
 * @param withdrawalReason why it does not count after all; null while it counts
 * @param version rises with every change
 */
record Innovation(
        UUID id,
        UUID agencyId,
        String kind,
        String titleTh,
        String ownerUnit,
        LocalDate inUseSince,
        String evidence,
        @Nullable String withdrawalReason,
        long version) {

    /** Whether an innovation counts. */
    enum Status {
        RECORDED,
        WITHDRAWN
    }

    FiscalYear fiscalYear() {
        return FiscalYear.of(inUseSince);
    }

    Status status() {
        return withdrawalReason == null ? Status.RECORDED : Status.WITHDRAWN;
    }

    /**
     * The innovation as it no longer counts.
     *
     * @throws th.hrd.platform.problem.ProblemException INNOVATION_WITHDRAWN (409) the second time
     */
    Innovation withdraw(String reason) {
        if (status() == Status.WITHDRAWN) {
            throw InnovationProblem.INNOVATION_WITHDRAWN.problem(id);
        }
        return new Innovation(
                id, agencyId, kind, titleTh, ownerUnit, inUseSince, evidence, reason, version + 1);
    }
}
