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
     * @param rows the row type of the file
     * @throws ProblemException INTAKE_PROFILE_UNKNOWN (404)
     */
    public Profile require(String rows, UUID owner, String name) {
        return ShippedProfiles.named(rows, name)
                .orElseThrow(() -> IntakeProblem.INTAKE_PROFILE_UNKNOWN.problem(name));
    }
}
