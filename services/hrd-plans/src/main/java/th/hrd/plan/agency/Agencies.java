package th.hrd.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.security.AgencyHierarchy;

/**
 * Finds the agency a caller means, and tells the data scope which agency stands under which. While
 * agencies are read anew none is known to be missing, or to stand elsewhere: 503 instead.
 */
@ApplicationScoped
public class Agencies implements AgencyHierarchy {

    /** {@link UUID#fromString} alone also takes shortened forms, such as 1-1-1-1-1. */
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AgencyQueries queries;
    private final Operations operations;

    Agencies(AgencyQueries queries, Operations operations) {
        this.queries = queries;
        this.operations = operations;
    }

    /**
     * The agency by its UUID or by {@code scheme:code}, for example {@code bb5:03005}.
     *
     * @throws th.hrd.platform.problem.ProblemException AGENCY_UNKNOWN (404), REBUILDING (503)
     */
    public Agency require(String reference) {
        Optional<Agency> found = find(reference);
        if (found.isEmpty()) {
            operations.requireComplete();
        }
        return found.orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503)
     */
    @Override
    public boolean isWithin(UUID agency, UUID ancestor) {
        boolean within = queries.isWithin(agency, ancestor);
        if (!within) {
            operations.requireComplete();
        }
        return within;
    }

    private Optional<Agency> find(String reference) {
        if (UUID_FORM.matcher(reference).matches()) {
            return queries.byId(UUID.fromString(reference));
        }
        int colon = reference.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : queries.byCode(reference.substring(0, colon), reference.substring(colon + 1));
    }
}
