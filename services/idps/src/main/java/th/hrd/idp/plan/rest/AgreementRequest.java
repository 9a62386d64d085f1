package th.hrd.idp.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.application.HrisAgreement;

/**
 * A signature: empty when the supervisor signs himself, with agreedBy when HR records what the HRIS
 * holds.
 */
record AgreementRequest(@Nullable @Valid AgreedBy agreedBy) {

    record AgreedBy(
            @NotBlank @Size(max = 64) String supervisorSourceId, @NotNull LocalDate agreedOn) {}

    Optional<HrisAgreement> inHris() {
        return Optional.ofNullable(agreedBy)
                .map(by -> new HrisAgreement(by.supervisorSourceId(), by.agreedOn()));
    }
}
