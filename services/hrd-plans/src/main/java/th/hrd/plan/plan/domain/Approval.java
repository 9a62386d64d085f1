package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The approval of one version: how it was decided, on what evidence, and who recorded it. */
@Embeddable
public record Approval(
        @Column(name = "approval_mechanism") String mechanism,
        @Column(name = "approval_decided_on") LocalDate decidedOn,
        @Embedded @Nullable ManagementDecision approver,
        @Embedded @Nullable CommissionResolution cssc,
        @Column(name = "approved_by") String by,
        @Column(name = "approved_at") Instant at) {}
