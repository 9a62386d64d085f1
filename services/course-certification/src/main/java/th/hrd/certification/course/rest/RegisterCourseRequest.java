package th.hrd.certification.course.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.course.domain.CourseDescription;
import th.hrd.certification.course.domain.DeliveryMode;

/** A course to register. */
record RegisterCourseRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[A-Za-z0-9._/-]{1,60}$") String code,
        @NotBlank @Size(max = 500) String titleTh,
        @Nullable @Size(min = 1, max = 500) String titleEn,
        @NotNull @DecimalMin("0.25") @DecimalMax("2000") @Digits(integer = 4, fraction = 2)
                BigDecimal hours,
        @NotNull DeliveryMode deliveryMode,
        @Nullable @Size(min = 1, max = 300) String providerName) {

    CourseDescription toDescription() {
        return new CourseDescription(code, titleTh, titleEn, hours, deliveryMode, providerName);
    }
}
