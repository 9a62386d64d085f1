package th.hrd.idp.plan.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.domain.IdpStatus;
import th.hrd.idp.plan.domain.IdpSummary;

/** A line of a list of IDPs. */
record IdpSummaryView(
        UUID idpId,
        UUID personId,
        int fiscalYear,
        IdpStatus status,
        int itemCount,
        @Nullable LocalDate agreedOn) {

    static IdpSummaryView from(IdpSummary summary) {
        return new IdpSummaryView(
                summary.idpId(),
                summary.personId(),
                summary.fiscalYear(),
                summary.status(),
                summary.itemCount(),
                summary.agreedOn());
    }
}
