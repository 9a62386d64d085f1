package th.hrd.organisation.reorganisation.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why an order is reversed. */
record ReversalRequest(@NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 2000) String reason) {}
