package th.hrd.certification.course.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a course is called and how much of it there is.
 *
 * @param code the registrant's own code for the course
 * @param hours hours of learning, more than zero, kept to the hundredth
 * @param providerName who teaches it, when that is not the registrant
 */
public record CourseDescription(
        String code,
        String titleTh,
        @Nullable String titleEn,
        BigDecimal hours,
        DeliveryMode deliveryMode,
        @Nullable String providerName) {

    public CourseDescription {
        hours = hours.setScale(2, RoundingMode.HALF_UP);
    }
}
