package th.hrd.certification.completion.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.completion.domain.Assurance;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.completion.domain.Result;
import th.hrd.certification.party.PartyView;
import th.hrd.platform.calendar.FiscalYear;

/** A completion as answered. */
record CompletionView(
        UUID completionId,
        UUID courseId,
        String sourceId,
        UUID personId,
        LocalDate completedOn,
        int fiscalYear,
        Result result,
        @Nullable BigDecimal score,
        boolean assessed,
        Assurance assurance,
        @Nullable String certificateNumber,
        List<String> dimensions,
        PartyView reportedBy,
        Instant recordedAt,
        boolean voided,
        @Nullable String voidReason) {

    static CompletionView from(Completion completion) {
        return new CompletionView(
                completion.id(),
                completion.courseId(),
                completion.sourceId(),
                completion.personId(),
                completion.completedOn(),
                FiscalYear.of(completion.completedOn()).be(),
                completion.result(),
                completion.score(),
                completion.assessed(),
                completion.assurance(),
                completion.certificateNumber(),
                completion.dimensions(),
                PartyView.from(completion.reportedBy()),
                completion.recordedAt(),
                completion.voided(),
                completion.voidReason());
    }
}
