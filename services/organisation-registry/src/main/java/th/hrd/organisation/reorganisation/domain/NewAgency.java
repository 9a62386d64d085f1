package th.hrd.organisation.reorganisation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Names;

/**
 * An agency an order makes.
 *
 * @param kind code of the list AGENCY_KIND
 * @param parentId the agency above
 * @param names what it is called
 * @param codes at least one
 */
public record NewAgency(
        String kind, @Nullable UUID parentId, Names names, List<CodeAsSent> codes) {}
