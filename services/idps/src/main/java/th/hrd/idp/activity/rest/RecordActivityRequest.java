package th.hrd.idp.activity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.application.RecordActivity;
import th.hrd.idp.activity.domain.Evidence;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.people.PersonRef;

/** A completed activity as a caller reports it. */
record RecordActivityRequest(
        @NotNull @Valid PersonRef person,
        @Nullable UUID idpId,
        @Nullable UUID itemId,
        @Nullable @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String targetKind,
        @Nullable @Size(max = 60) @Pattern(regexp = "^[A-Za-z0-9._-]+$") String targetCode,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String method,
        @Nullable @Size(min = 1, max = 400) String courseName,
        @NotNull
                @DecimalMin(Learning.FEWEST_HOURS)
                @DecimalMax(Learning.MOST_HOURS)
                @Digits(integer = 4, fraction = Learning.DECIMALS_OF_HOURS)
                BigDecimal hours,
        @NotNull LocalDate completedOn,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String assurance,
        @Nullable @Valid EvidenceRequest evidence) {

    record EvidenceRequest(
            @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String kind,
            @NotBlank @Size(max = 400) String reference) {}

    RecordActivity command() {
        return new RecordActivity(
                person,
                idpId,
                itemId,
                new Learning(targetKind, targetCode, method, courseName, hours, completedOn),
                assurance,
                evidence == null ? null : new Evidence(evidence.kind(), evidence.reference()));
    }
}
