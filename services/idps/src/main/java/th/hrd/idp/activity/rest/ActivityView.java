package th.hrd.idp.activity.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.activity.domain.Source;

/** An activity as it is answered. */
record ActivityView(
        UUID activityId,
        UUID personId,
        UUID agencyId,
        @Nullable UUID idpId,
        @Nullable UUID itemId,
        @Nullable String targetKind,
        @Nullable String targetCode,
        List<String> dimensions,
        String method,
        @Nullable String courseName,
        BigDecimal hours,
        LocalDate completedOn,
        int fiscalYear,
        String assurance,
        @Nullable EvidenceView evidence,
        @Nullable String sourceRecordId,
        Instant recordedAt,
        boolean voided,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {

    record EvidenceView(String kind, String reference) {}

    static ActivityView from(Activity activity) {
        Learning learning = activity.learning();
        return new ActivityView(
                activity.id(),
                activity.personId(),
                activity.agencyId(),
                activity.idpId().orElse(null),
                activity.itemId().orElse(null),
                learning.targetKind(),
                learning.targetCode(),
                activity.dimensions(),
                learning.method(),
                learning.courseName(),
                learning.hours(),
                learning.completedOn(),
                activity.fiscalYear(),
                activity.assurance(),
                activity.evidence()
                        .map(evidence -> new EvidenceView(evidence.kind(), evidence.reference()))
                        .orElse(null),
                activity.source().map(Source::recordId).orElse(null),
                activity.recordedAt(),
                activity.isVoided(),
                activity.voidedAt().orElse(null),
                activity.voidReason().orElse(null));
    }
}
