package th.hrd.plan.plan.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import th.hrd.plan.plan.domain.CommissionResolution;

/**
 * Evidence of a resolution of the Civil Service Sub-Commission, in requests and in answers alike.
 */
record CommissionResolutionBody(
        @NotNull CommissionResolution.Kind kind,
        @NotNull @Min(1) @Max(999) Integer meetingNumber,
        @NotNull @Min(2500) @Max(2700) Integer meetingYear,
        @NotNull LocalDate meetingDate,
        @NotNull @Size(min = 1, max = 2000) String resolution) {

    CommissionResolution toResolution() {
        return new CommissionResolution(kind, meetingNumber, meetingYear, meetingDate, resolution);
    }

    static CommissionResolutionBody from(CommissionResolution resolution) {
        return new CommissionResolutionBody(
                resolution.kind(),
                resolution.meetingNumber(),
                resolution.meetingYear(),
                resolution.meetingDate(),
                resolution.resolution());
    }
}
