package th.hrd.organisation.agency.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is from a day on, until its next state begins.
 *
 * @param validFrom first day
 * @param kind code of the list AGENCY_KIND
 * @param obligation whether the guideline binds it
 * @param scopeKind the guideline's own word for its kind
 * @param parentId the agency above
 * @param names what it is called
 * @param status whether it exists
 * @param legalBasis the document that made it so
 * @param orderId the reorganisation order that made it so
 * @param recordedAt when the registry learned of it
 * @param withdrawnAt when its order was reversed
 */
@Embeddable
public record AgencyState(
        LocalDate validFrom,
        String kind,
        @Enumerated(EnumType.STRING) Obligation obligation,
        String scopeKind,
        @Nullable UUID parentId,
        @Embedded Names names,
        @Enumerated(EnumType.STRING) AgencyStatus status,
        @Embedded @Nullable LegalBasis legalBasis,
        @Nullable UUID orderId,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    public static AgencyState first(
            AgencyKind kind, @Nullable UUID parentId, Names names, Decision decision) {
        return new AgencyState(
                decision.effectiveFrom(),
                kind.code(),
                kind.obligation(),
                kind.scopeKind(),
                parentId,
                names,
                AgencyStatus.ACTIVE,
                decision.legalBasis(),
                decision.orderId(),
                decision.recordedAt(),
                null);
    }

    public AgencyState renamed(Names newNames, Decision decision) {
        return next(parentId, newNames, status, decision);
    }

    public AgencyState moved(UUID newParent, Decision decision) {
        return next(newParent, names, status, decision);
    }

    /**
     * Unchanged, but for what it rests on: the agency took something over or gave something away.
     */
    public AgencyState continued(Decision decision) {
        return next(parentId, names, status, decision);
    }

    public AgencyState closed(Decision decision) {
        return next(parentId, names, AgencyStatus.CLOSED, decision);
    }

    public boolean isActive() {
        return status == AgencyStatus.ACTIVE;
    }

    public boolean holdsAgencies() {
        return obligation == Obligation.CONTAINER;
    }

    AgencyState withdrawn(Instant at) {
        return new AgencyState(
                validFrom,
                kind,
                obligation,
                scopeKind,
                parentId,
                names,
                status,
                legalBasis,
                orderId,
                recordedAt,
                at);
    }

    private AgencyState next(
            @Nullable UUID parent, Names called, AgencyStatus as, Decision decision) {
        return new AgencyState(
                decision.effectiveFrom(),
                kind,
                obligation,
                scopeKind,
                parent,
                called,
                as,
                decision.legalBasis(),
                decision.orderId(),
                decision.recordedAt(),
                null);
    }
}
