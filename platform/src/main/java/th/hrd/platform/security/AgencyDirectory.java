package th.hrd.platform.security;

import java.util.UUID;

/** The agencies a service knows, by the names callers give them. */
public interface AgencyDirectory {

    /**
     * The agency named in a path.
     *
     * @param reference UUID or {@code scheme:code}, for example {@code bb5:03005}
     * @throws th.hrd.platform.problem.ProblemException 404 when there is none
     */
    UUID idOf(String reference);
}
