package th.hrd.plan.plan.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a plan goes back. */
record RejectionRequest(@NotNull @Size(min = 1, max = 2000) String reason) {}
