package th.hrd.organisation.agency.application;

import java.time.LocalDate;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.platform.http.IfMatch;

/**
 * Rename an agency from a day on.
 *
 * @param agency reference to it
 * @param expected the version the caller has read
 * @param names what it will be called
 * @param effectiveFrom first day
 * @param legalBasis what gives the name
 */
public record RenameAgency(
        String agency,
        IfMatch expected,
        Names names,
        LocalDate effectiveFrom,
        LegalBasis legalBasis) {}
