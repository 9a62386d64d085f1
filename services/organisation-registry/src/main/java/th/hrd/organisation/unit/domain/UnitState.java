package th.hrd.organisation.unit.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a unit is from a day on, until a later state begins.
 *
 * @param validFrom first day
 * @param what what it is
 * @param recordedAt when the registry was told
 */
@Embeddable
public record UnitState(LocalDate validFrom, @Embedded UnitDescription what, Instant recordedAt) {}
