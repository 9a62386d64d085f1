package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a submitted plan was sent back. */
@Embeddable
public record Rejection(
        @Column(name = "rejection_reason") String reason,
        @Column(name = "rejected_by") String by,
        @Column(name = "rejected_at") Instant at) {}
