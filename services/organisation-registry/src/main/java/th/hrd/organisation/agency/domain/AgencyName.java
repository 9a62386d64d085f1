package th.hrd.organisation.agency.domain;

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
public record AgencyName(
        Names names,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LegalBasis legalBasis) {}
