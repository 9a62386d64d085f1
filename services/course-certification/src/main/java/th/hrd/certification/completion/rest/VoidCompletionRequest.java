package th.hrd.certification.completion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a completion is voided. */
record VoidCompletionRequest(@NotBlank @Size(max = 500) String reason) {}
