package th.hrd.organisation.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import th.hrd.platform.privacy.NoNationalId;

/** Why. */
record ReasonRequest(
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String reason) {}
