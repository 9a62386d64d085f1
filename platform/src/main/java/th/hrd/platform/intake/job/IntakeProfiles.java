package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ShippedProfiles;
import th.hrd.platform.problem.ProblemException;

/** The profiles an owner's files can be read with. */
@ApplicationScoped
public class IntakeProfiles {

    /**
     * The newest version of the profile.
     *
     * @throws ProblemException INTAKE_PROFILE_UNKNOWN (404)
     */
    public Profile require(UUID owner, String name) {
        return ShippedProfiles.named(name)
                .orElseThrow(() -> IntakeProblem.INTAKE_PROFILE_UNKNOWN.problem(name));
    }
}
