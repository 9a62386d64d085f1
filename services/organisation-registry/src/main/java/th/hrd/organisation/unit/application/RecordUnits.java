package th.hrd.organisation.unit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.unit.domain.UnitAsSent;

/**
 * Record units of an agency from a day on, all or none of them.
 *
 * @param agencyId the agency
 * @param effectiveFrom first day
 * @param units the units; those not named stay as they are
 */
public record RecordUnits(UUID agencyId, LocalDate effectiveFrom, List<UnitAsSent> units) {}
