package th.hrd.plan.plan.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import th.hrd.plan.plan.domain.Confirmation;

/** The confirmations that hold from now on. */
record ConfirmRequest(@NotNull @Size(max = 2) Set<Confirmation.@NotNull Kind> confirmations) {}
