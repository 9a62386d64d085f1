package th.hrd.idp.plan.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an IDP stands in its year, and where it may go from there. */
public enum IdpStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    AGREED,
    IN_PROGRESS,
    MID_REVIEWED,
    EVIDENCE_SUBMITTED,
    EVALUATED,
    CLOSED,
    CANCELLED,
    TRANSFERRED;

    private static final Map<IdpStatus, Set<IdpStatus>> NEXT = new EnumMap<>(IdpStatus.class);

    static {
        from(DRAFT, SUBMITTED, CANCELLED, TRANSFERRED);
        from(SUBMITTED, AGREED, RETURNED, CANCELLED, TRANSFERRED);
        from(RETURNED, SUBMITTED, CANCELLED, TRANSFERRED);
        from(AGREED, IN_PROGRESS, CANCELLED, TRANSFERRED);
        // The review closes appraisal round 1 (31 March), the evaluation round 2 (30 September).
        from(IN_PROGRESS, MID_REVIEWED, CANCELLED, TRANSFERRED);
        from(MID_REVIEWED, EVIDENCE_SUBMITTED, CANCELLED, TRANSFERRED);
        from(EVIDENCE_SUBMITTED, EVALUATED, CANCELLED, TRANSFERRED);
        // What was evaluated is a record of the year: it can only be closed.
        from(EVALUATED, CLOSED);
        from(CLOSED);
        from(CANCELLED);
        from(TRANSFERRED);
    }

    private static void from(IdpStatus status, IdpStatus... next) {
        var allowed = EnumSet.noneOf(IdpStatus.class);
        allowed.addAll(Set.of(next));
        NEXT.put(status, allowed);
    }

    public boolean mayBecome(IdpStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** The person's side may rewrite the content: before it is submitted, or after it came back. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Both have signed, and nothing has ended the plan before its time. */
    public boolean isAgreed() {
        return agreedOrLater().contains(this);
    }

    /** The statuses that count as an agreed IDP in coverage. */
    public static Set<IdpStatus> agreedOrLater() {
        return EnumSet.range(AGREED, CLOSED);
    }

    /** A plan that is not live any more leaves room for another of the same person and year. */
    public static Set<IdpStatus> live() {
        return EnumSet.range(DRAFT, CLOSED);
    }
}
