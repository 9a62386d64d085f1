package th.hrd.organisation.agency.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The names an agency has for a time.
 *
 * @param names what it is called
 * @param validFrom first day
 * @param validTo first day they no longer hold; open when absent
 * @param legalBasis what gave them; not known for the names an agency was registered with
 */
@Embeddable
public record AgencyName(
        @Embedded Names names,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Embedded @Nullable LegalBasis legalBasis) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    AgencyName until(LocalDate end) {
        return new AgencyName(names, validFrom, end, legalBasis);
    }
}
