package th.hrd.kpi.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the agencies a caller means. */
@ApplicationScoped
public class Agencies {

    private final AgencyQueries queries;

    Agencies(AgencyQueries queries) {
        this.queries = queries;
    }

    /**
     * The agency by its UUID or by {@code scheme:code}, for example {@code bb5:03005}.
     *
     * @param day the day whose name it bears
     * @throws th.hrd.platform.problem.ProblemException AGENCY_UNKNOWN (404)
     */
    public Agency require(String reference, LocalDate day) {
        return find(reference, day)
                .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /**
     * The ministries and other groups at the top, in the order of their codes, as named that day.
     */
    public List<Agency> ministries(LocalDate day) {
        return queries.tops(day).stream().filter(Agency::isMinistry).toList();
    }

    /**
     * The agency itself and all below it that report, in the order of their codes, as named that
     * day.
     */
    public List<Agency> reportingWithin(UUID ancestor, LocalDate day) {
        return queries.within(ancestor, day).stream()
                .filter(agency -> agency.obligation() != Agency.Obligation.CONTAINER)
                .toList();
    }

    private Optional<Agency> find(String reference, LocalDate day) {
        int colon = reference.indexOf(':');
        if (colon > 0) {
            return queries.byCode(
                    reference.substring(0, colon), reference.substring(colon + 1), day);
        }
        try {
            return queries.byId(UUID.fromString(reference), day);
        } catch (IllegalArgumentException notAUuid) {
            return Optional.empty();
        }
    }
}
