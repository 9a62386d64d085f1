package th.hrd.certification.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.Role;

/**
 * The organisation the caller acts for: a role and the claim that goes with it, nothing less.
 *
 * <p>Bodies, providers and agencies register courses and report completions side by side, each
 * under its own name. The token alone does not say as which: a role without its claim names nobody,
 * and a claim without its role entitles to nothing. Whoever holds several acts as a certifying body
 * first, then as a provider, then as an agency.
 */
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
