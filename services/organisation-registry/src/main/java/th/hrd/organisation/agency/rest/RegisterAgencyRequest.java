package th.hrd.organisation.agency.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.RegisterAgency;
import th.hrd.organisation.agency.domain.Names;

/** An agency to register. */
record RegisterAgencyRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid CodeRequest> codes,
        @NotNull @Pattern(regexp = "^\\S{1,40}$") String kind,
        @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 300) String nameTh,
        @Size(min = 1, max = 300) @Nullable String nameEn,
        @Size(min = 1, max = 40) @Nullable String abbreviationTh,
        @Size(min = 1, max = 40) @Nullable String abbreviationEn,
        @Size(max = 61) @Nullable String parent,
        @NotNull LocalDate validFrom,
        @Size(min = 1, max = 500) @Nullable String source) {

    RegisterAgency toCommand() {
        return new RegisterAgency(
                codes.stream().map(CodeRequest::toCode).toList(),
                kind,
                new Names(nameTh, nameEn, abbreviationTh, abbreviationEn),
                parent,
                validFrom,
                source);
    }
}
