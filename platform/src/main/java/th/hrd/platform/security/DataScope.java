package th.hrd.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.hrd.platform.problem.CommonProblem;

/**
 * Whose data a caller may touch: his agency and those below it, his certifying body, himself. A
 * role lets him call an operation; the scope lets him call it on this agency, body or person.
 * Whatever is not clearly allowed is refused. Rules that need more than the token, such as who
 * supervises whom, stand beside what they protect and are named after it ({@code …Scope}, {@code
 * …Rules}).
 */
@ApplicationScoped
public class DataScope {

    private static final Set<String> READERS_OF_ALL =
            Set.of(Role.OCSC_ADMIN, Role.OCSC_ANALYST, Role.AUDITOR);

    private final CurrentUser user;
    private final Instance<AgencyHierarchy> hierarchy;

    DataScope(CurrentUser user, Instance<AgencyHierarchy> hierarchy) {
        this.user = user;
        this.hierarchy = hierarchy;
    }

    /** For a change: own agency and those below it; the OCSC's administrators act for any. */
    public void requireAgency(UUID agency) {
        if (!user.hasRole(Role.OCSC_ADMIN) && !isOwnOrBelow(agency)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    /** For reading: besides those who may change it, the OCSC's analysts and the auditors. */
    public void requireAgencyToRead(UUID agency) {
        if (!coversAgency(agency)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    /** Whether the caller may read what is this agency's. */
    public boolean coversAgency(UUID agency) {
        return readsEveryAgency() || isOwnOrBelow(agency);
    }

    /**
     * The agency that, with those below it, is all the caller may read; empty for whoever reads
     * what is any agency's.
     *
     * @throws th.hrd.platform.problem.ProblemException FORBIDDEN (403) when he may read no agency's
     */
    public Optional<UUID> readableAgency() {
        return readsEveryAgency()
                ? Optional.empty()
                : Optional.of(user.agency().orElseThrow(CommonProblem.FORBIDDEN::problem));
    }

    /** The certifying body the caller acts for; the OCSC's administrators act for any. */
    public void requireBody(String code) {
        if (!user.hasRole(Role.OCSC_ADMIN) && user.body().filter(code::equals).isEmpty()) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    private boolean readsEveryAgency() {
        return READERS_OF_ALL.stream().anyMatch(user::hasRole);
    }

    private boolean isOwnOrBelow(UUID agency) {
        return user.agency()
                .filter(
                        own ->
                                own.equals(agency)
                                        || (hierarchy.isResolvable()
                                                && hierarchy.get().isWithin(agency, own)))
                .isPresent();
    }
}
