package th.hrd.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds the agency a caller means. */
@ApplicationScoped
public class Agencies {

    private final AgencyQueries queries;

    Agencies(AgencyQueries queries) {
        this.queries = queries;
    }

    /**
     * The agency by its UUID or by {@code scheme:code}, for example {@code bb5:03005}.
     *
     * @throws th.hrd.platform.problem.ProblemException AGENCY_UNKNOWN (404)
     */
    public Agency require(String reference) {
        return find(reference).orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    private Optional<Agency> find(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            return queries.byCode(reference.substring(0, colon), reference.substring(colon + 1));
        }
        try {
            return queries.byId(UUID.fromString(reference));
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }
}
