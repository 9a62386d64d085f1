package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The agency's own word that its plan is aligned, kept apart from what the rules find. */
@Embeddable
public record Confirmation(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "confirmed_by") String by,
        @Column(name = "confirmed_at") Instant at) {

    /** What the plan is confirmed to agree with; the KPI on HRD plans asks for both. */
    public enum Kind {
        GUIDELINE,
        AGENCY_STRATEGY
    }
}
