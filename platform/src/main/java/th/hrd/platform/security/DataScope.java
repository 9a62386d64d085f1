package th.hrd.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
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

    private final CurrentUser user;
    private final Instance<AgencyHierarchy> hierarchy;

    DataScope(CurrentUser user, Instance<AgencyHierarchy> hierarchy) {
        this.user = user;
        this.hierarchy = hierarchy;
    }

    /**
     * Own agency and those below it; the centre (OCSC, auditors) sees all that its roles let it
     * call.
     */
    public void requireAgency(UUID agency) {
        if (!coversAgency(agency)) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    public boolean coversAgency(UUID agency) {
        return actsForTheCentre()
                || user.agency()
                        .filter(
                                own ->
                                        own.equals(agency)
                                                || (hierarchy.isResolvable()
                                                        && hierarchy.get().isWithin(agency, own)))
                        .isPresent();
    }

    /** The certifying body the caller acts for; the OCSC's administrators act for any. */
    public void requireBody(String code) {
        if (!user.hasRole(Role.OCSC_ADMIN) && user.body().filter(code::equals).isEmpty()) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    /** The person himself. */
    public void requirePerson(UUID person) {
        if (user.person().filter(person::equals).isEmpty()) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    private boolean actsForTheCentre() {
        return user.hasRole(Role.OCSC_ADMIN)
                || user.hasRole(Role.OCSC_ANALYST)
                || user.hasRole(Role.AUDITOR);
    }
}
