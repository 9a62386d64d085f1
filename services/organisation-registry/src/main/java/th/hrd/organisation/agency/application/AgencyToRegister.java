package th.hrd.organisation.agency.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Names;

/**
 * An agency whose details have been checked.
 *
 * @param id it will have
 * @param kind what it is
 * @param parent the agency above
 * @param names what it is called
 * @param codes it is known by
 * @param source what is known of where the data comes from
 */
public record AgencyToRegister(
        UUID id,
        AgencyKind kind,
        @Nullable AgencyTimeline parent,
        Names names,
        List<AgencyCode> codes,
        @Nullable String source) {}
