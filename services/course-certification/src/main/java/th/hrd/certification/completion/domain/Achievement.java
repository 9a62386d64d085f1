package th.hrd.certification.completion.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter says about a person and a course.
 *
 * @param score percent, kept to the hundredth
 * @param assessed whether the result rests on an assessment rather than on taking part
 */
public record Achievement(
        UUID personId,
        LocalDate completedOn,
        Result result,
        @Nullable BigDecimal score,
        boolean assessed,
        @Nullable String certificateNumber) {

    public Achievement {
        // One scale, so that 82.5 and 82.50 are the same report.
        score = score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
    }
}
