package th.hrd.organisation.agency.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code an agency is known by for a time, and never longer than it exists.
 *
 * @param scheme who gives it
 * @param code in that scheme
 * @param validFrom first day
 * @param validTo first day it no longer holds; with the agency's end when absent
 * @param orderId the reorganisation order that gave it
 * @param recordedAt when the registry learned of it
 * @param withdrawnAt when its order was reversed
 */
@Embeddable
public record AgencyCode(
        @Enumerated(EnumType.STRING) CodeScheme scheme,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID orderId,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** As it stands in paths and references. */
    public String reference() {
        return scheme.label() + ":" + code;
    }

    /** Whether both name the same code at the same time. */
    public boolean collidesWith(AgencyCode other) {
        return scheme == other.scheme
                && code.equals(other.code)
                && (validTo == null || other.validFrom.isBefore(validTo))
                && (other.validTo == null || validFrom.isBefore(other.validTo));
    }

    /** The same code, ending with the agency that has it if that ends first. */
    AgencyCode endingBy(@Nullable LocalDate end) {
        return end == null || (validTo != null && !end.isBefore(validTo))
                ? this
                : new AgencyCode(scheme, code, validFrom, end, orderId, recordedAt, withdrawnAt);
    }

    AgencyCode withdrawn(Instant at) {
        return new AgencyCode(scheme, code, validFrom, validTo, orderId, recordedAt, at);
    }
}
