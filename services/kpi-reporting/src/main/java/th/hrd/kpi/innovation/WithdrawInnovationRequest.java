package th.hrd.kpi.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an innovation does not count after all. */
record WithdrawInnovationRequest(@NotBlank @Size(max = 1000) String reason) {}
