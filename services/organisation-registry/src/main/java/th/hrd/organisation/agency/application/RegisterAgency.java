package th.hrd.organisation.agency.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Names;

/**
 * Register an agency.
 *
 * @param codes at least one
 * @param kind code of the list AGENCY_KIND
 * @param names what it is called
 * @param parent reference to the agency above
 * @param validFrom first day it exists
 * @param source what is known of where the data comes from
 */
public record RegisterAgency(
        List<CodeAsSent> codes,
        String kind,
        Names names,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable String source) {}
