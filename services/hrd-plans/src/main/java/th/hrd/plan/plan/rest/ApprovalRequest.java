package th.hrd.plan.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.plan.domain.Decision;

/** The executive's decision to approve a plan. */
record ApprovalRequest(
        @NotNull @Size(min = 64, max = 64) @Pattern(regexp = "^[0-9a-f]{64}$") String contentHash,
        @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "^[A-Z][A-Z0-9_.]*$") String mechanism,
        @NotNull LocalDate decidedOn,
        @Nullable @Valid ManagementDecisionBody approver,
        @Nullable @Valid CommissionResolutionBody cssc) {

    Decision toDecision() {
        return new Decision(
                contentHash,
                mechanism,
                decidedOn,
                approver == null ? null : approver.toDecision(),
                cssc == null ? null : cssc.toResolution());
    }
}
