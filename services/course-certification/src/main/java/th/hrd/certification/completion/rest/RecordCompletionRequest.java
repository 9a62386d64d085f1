package th.hrd.certification.completion.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.completion.application.RecordCompletion;
import th.hrd.certification.completion.domain.Result;
import th.hrd.platform.http.IfMatch;

/** What a person achieved in the course. */
record RecordCompletionRequest(
        @NotNull @Valid PersonRefRequest person,
        @NotNull LocalDate completedOn,
        @NotNull Result result,
        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
                BigDecimal score,
        @NotNull Boolean assessed,
        @Nullable @Size(min = 1, max = 100) @Pattern(regexp = "^\\S(.*\\S)?$")
                String certificateNumber) {

    RecordCompletion toReport(UUID courseId, String sourceId, @Nullable IfMatch read) {
        return new RecordCompletion(
                courseId,
                sourceId,
                read,
                person.toReference(),
                completedOn,
                result,
                score,
                assessed,
                certificateNumber);
    }
}
