package th.hrd.organisation.agency.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;

/** A code to give to an agency from a day on. */
record GiveCodeRequest(
        @NotNull @Pattern(regexp = "^[a-z][a-z0-9-]{0,19}$") String scheme,
        @NotNull @Pattern(regexp = "^[A-Za-z0-9._-]{1,40}$") String code,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    CodeAsSent toCode() {
        return new CodeAsSent(scheme, code, validFrom, validTo);
    }
}
