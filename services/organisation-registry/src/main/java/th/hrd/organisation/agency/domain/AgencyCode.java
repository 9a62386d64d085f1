package th.hrd.organisation.agency.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code an agency is known by for a time.
 *
 * @param scheme who gives it
 * @param code in that scheme
 * @param validFrom first day
 * @param validTo first day it no longer holds; open when absent
 */
@Embeddable
public record AgencyCode(
        @Enumerated(EnumType.STRING) CodeScheme scheme,
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

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
}
