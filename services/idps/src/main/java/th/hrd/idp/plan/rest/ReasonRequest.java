package th.hrd.idp.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why. */
record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}
