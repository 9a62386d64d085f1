package th.hrd.idp.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.AgencyDirectory;
import th.hrd.platform.security.AgencyHierarchy;

/** The agencies by the names callers give them, and which stands under which. */
@ApplicationScoped
public class Agencies implements AgencyDirectory, AgencyHierarchy {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AgencyQueries queries;
    private final Operations operations;

    Agencies(AgencyQueries queries, Operations operations) {
        this.queries = queries;
        this.operations = operations;
    }

    /**
     * @param ref UUID or {@code scheme:code}, for example {@code bb5:03005}
     * @throws th.hrd.platform.problem.ProblemException REBUILDING (503) while an agency that is not
     *     found may only not have been read yet
     */
    public Optional<UUID> find(String ref) {
        Optional<UUID> found = lookUp(ref);
        if (found.isEmpty()) {
            operations.requireComplete();
        }
        return found;
    }

    /**
     * The agency named in a path.
     *
     * @throws th.hrd.platform.problem.ProblemException NOT_FOUND (404), REBUILDING (503)
     */
    @Override
    public UUID idOf(String ref) {
        return find(ref).orElseThrow(() -> CommonProblem.NOT_FOUND.problem("agency " + ref));
    }

    @Override
    public boolean isWithin(UUID agency, UUID ancestor) {
        return queries.isWithin(agency, ancestor);
    }

    private Optional<UUID> lookUp(String ref) {
        if (UUID_FORM.matcher(ref).matches()) {
            return Optional.of(UUID.fromString(ref)).filter(queries::exists);
        }
        int colon = ref.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : queries.byCode(ref.substring(0, colon), ref.substring(colon + 1));
    }
}
