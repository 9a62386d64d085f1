package th.hrd.organisation.reorganisation.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.agency.domain.Names;

/**
 * An agency as an order makes it.
 *
 * @param id it has
 * @param kind what it is
 * @param parentId the agency above
 * @param names what it is called
 * @param codes it is known by
 */
public record Founding(
        UUID id, AgencyKind kind, @Nullable UUID parentId, Names names, List<AgencyCode> codes) {

    AgencyTimeline timeline(Decision decision) {
        return new AgencyTimeline(
                id, null, List.of(AgencyState.first(kind, parentId, names, decision)), codes, 0);
    }
}
