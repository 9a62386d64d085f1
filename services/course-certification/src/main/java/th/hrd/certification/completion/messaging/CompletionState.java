package th.hrd.certification.completion.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import th.hrd.certification.completion.domain.Assurance;
import th.hrd.certification.completion.domain.Completion;
import th.hrd.certification.completion.domain.Result;
import th.hrd.platform.calendar.FiscalYear;

/**
 * A completion as its events carry it:
 * api-specs/events/certification/completion-recorded.v1.schema.json.
 */
record CompletionState(
        UUID completionId,
        UUID personId,
        UUID courseId,
        LocalDate completedOn,
        FiscalYear fiscalYear,
        Result result,
        Assurance assurance,
        List<String> dimensions,
        boolean voided) {

    static CompletionState of(Completion completion) {
        return new CompletionState(
                completion.id(),
                completion.personId(),
                completion.courseId(),
                completion.completedOn(),
                FiscalYear.of(completion.completedOn()),
                completion.result(),
                completion.assurance(),
                completion.dimensions(),
                completion.voided());
    }
}
