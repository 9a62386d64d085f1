package th.hrd.kpi.innovation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An innovation as it is answered.
 *
 * @param fiscalYear the year it counts in, Buddhist era
 */
record InnovationView(
        UUID innovationId,
        UUID agencyId,
        int fiscalYear,
        String kind,
        String titleTh,
        String ownerUnit,
        LocalDate inUseSince,
        String evidence,
        Innovation.Status status,
        @Nullable String withdrawalReason) {

    static InnovationView from(Innovation innovation) {
        return new InnovationView(
                innovation.id(),
                innovation.agencyId(),
                innovation.fiscalYear().be(),
                innovation.kind(),
                innovation.titleTh(),
                innovation.ownerUnit(),
                innovation.inUseSince(),
                innovation.evidence(),
                innovation.status(),
                innovation.withdrawalReason());
    }
}
