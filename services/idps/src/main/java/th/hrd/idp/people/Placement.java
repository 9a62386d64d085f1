package th.hrd.idp.people;

import java.util.UUID;

/**
 * Where a person works.
 *
 * @param sourceId the person's id in the agency's HRIS
 * @param active whether the assignment is in force today
 */
public record Placement(UUID personId, UUID agencyId, String sourceId, boolean active) {}
