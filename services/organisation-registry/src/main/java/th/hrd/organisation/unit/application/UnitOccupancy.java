package th.hrd.organisation.unit.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Answers for a feature that places something in units, so that none is closed over it. */
public interface UnitOccupancy {

    /** Those of the units that are in use on the day or later. */
    Set<UUID> inUse(Collection<UUID> units, LocalDate from);
}
