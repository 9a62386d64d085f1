package th.hrd.certification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.Role;

/** The organisation the caller acts for: a role and the claim that goes with it, nothing less. */
@ApplicationScoped
public class CurrentParty {

    private final CurrentUser user;

    CurrentParty(CurrentUser user) {
        this.user = user;
    }

    /**
     * @throws ProblemException FORBIDDEN (403) when the token names no organisation for its role
     */
    public Party get() {
        return withRole(Role.CERTIFIER, user.body().map(Party::body))
                .or(() -> withRole(Role.PROVIDER, user.provider().map(Party::provider)))
                .or(() -> withRole(Role.AGENCY_HR, user.agency().map(Party::agency)))
                .orElseThrow(CommonProblem.FORBIDDEN::problem);
    }

    private Optional<Party> withRole(String role, Optional<Party> party) {
        return party.filter(claimed -> user.hasRole(role));
    }
}
