package th.hrd.certification.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What OCSC sends about a certifying body. */
record CertifyingBodyRequest(
        @NotBlank @Size(max = 300) String nameTh,
        @Nullable @Size(min = 1, max = 300) String nameEn,
        @NotEmpty @Size(max = 3) Set<@NotNull Capability> capabilities,
        @Nullable @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") @Size(max = 40) String operatesFor,
        @Nullable @Min(1) @Max(10) Integer accreditationYears) {

    /** Usual validity of a certificate in Thai practice; a body that differs says so. */
    private static final int USUAL_YEARS = 3;

    BodyProfile toProfile() {
        return new BodyProfile(
                nameTh,
                nameEn,
                capabilities,
                operatesFor,
                accreditationYears == null ? USUAL_YEARS : accreditationYears);
    }
}
