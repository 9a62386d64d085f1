package th.hrd.kpi.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.hrd.platform.messaging.Operations;

/** Finds the agencies a caller means. */
@ApplicationScoped
public class Agencies {

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
        operations.requireComplete();
        return find(reference).orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /** The ministries and other groups at the top, in the order of their codes. */
    public List<Agency> ministries() {
        return queries.tops().stream().filter(Agency::isMinistry).toList();
    }

    /** The agency itself and all below it that report, in the order of their codes. */
    public List<Agency> reportingWithin(UUID ancestor) {
        return queries.within(ancestor).stream()
                .filter(agency -> agency.obligation() != Agency.Obligation.CONTAINER)
                .toList();
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
