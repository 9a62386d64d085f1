package th.hrd.idp.activity.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an activity no longer counts. */
record VoidActivityRequest(@NotBlank @Size(max = 1000) String reason) {}
