package th.hrd.organisation.reorganisation.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.LegalBasis;
import th.hrd.organisation.agency.domain.Names;
import th.hrd.organisation.reorganisation.domain.OrderKind;

/**
 * An order whose references to agencies are still to be resolved, by the codes of its effective
 * day.
 *
 * @param kind what it does
 * @param effectiveFrom first day on which it is so
 * @param legalBasis the law
 * @param remarks what is not known, and whatever else should be read with it
 * @param sources references to the agencies it takes
 * @param targets the agencies it leaves or makes
 * @param names of a renaming
 * @param parent of a move
 */
public record OrderAsSent(
        OrderKind kind,
        LocalDate effectiveFrom,
        LegalBasis legalBasis,
        @Nullable String remarks,
        List<String> sources,
        List<TargetAsSent> targets,
        @Nullable Names names,
        @Nullable String parent) {

    /**
     * A target: either a reference to an agency or a new one.
     *
     * @param agency reference
     * @param newAgency what the order makes
     * @param share of the source; all of it when absent
     * @param units codes of the source's units
     * @param takesRest whether what belongs to none of the units named comes here
     */
    public record TargetAsSent(
            @Nullable String agency,
            @Nullable NewAgencyAsSent newAgency,
            @Nullable BigDecimal share,
            List<String> units,
            boolean takesRest) {}

    /**
     * An agency the order makes.
     *
     * @param kind code of the list AGENCY_KIND
     * @param parent reference to the agency above
     * @param names what it is called
     * @param codes at least one
     */
    public record NewAgencyAsSent(
            String kind, @Nullable String parent, Names names, List<CodeAsSent> codes) {}
}
