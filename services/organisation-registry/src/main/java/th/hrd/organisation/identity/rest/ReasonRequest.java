package th.hrd.organisation.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonRequest(@NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String reason) {}
