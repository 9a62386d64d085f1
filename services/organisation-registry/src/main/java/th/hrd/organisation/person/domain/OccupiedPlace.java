package th.hrd.organisation.person.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency, or a unit of it, that has people.
 *
 * @param agencyId of the agency
 * @param unitId of the unit, for people who are in one
 */
public record OccupiedPlace(UUID agencyId, @Nullable UUID unitId) {}
