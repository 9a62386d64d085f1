package th.hrd.certification.completion.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.completion.domain.Achievement;
import th.hrd.certification.completion.domain.Result;
import th.hrd.platform.http.IfMatch;

/**
 * A report of what somebody achieved in a course.
 *
 * @param sourceId the reporter's own id of the completion
 * @param read the version the reporter has read, when he says so
 */
public record RecordCompletion(
        UUID courseId,
        String sourceId,
        @Nullable IfMatch read,
        PersonReference person,
        LocalDate completedOn,
        Result result,
        @Nullable BigDecimal score,
        boolean assessed,
        @Nullable String certificateNumber) {

    Achievement achievementOf(UUID personId) {
        return new Achievement(personId, completedOn, result, score, assessed, certificateNumber);
    }
}
