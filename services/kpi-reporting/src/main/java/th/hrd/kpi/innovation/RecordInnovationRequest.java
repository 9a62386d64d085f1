package th.hrd.kpi.innovation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What an agency says of an innovation; see {@link Innovation}. */
record RecordInnovationRequest(
        @NotBlank @Size(max = 80) String kind,
        @NotBlank @Size(max = 500) String titleTh,
        @NotBlank @Size(max = 300) String ownerUnit,
        @NotNull LocalDate inUseSince,
        @NotBlank @Size(max = 2000) String evidence) {}
