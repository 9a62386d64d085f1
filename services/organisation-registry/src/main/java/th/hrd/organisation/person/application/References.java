package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.unit.application.Units;

/** What the people of one call refer to on its day; everything is looked up once. */
final class References {

    private final UUID agencyId;
    private final LocalDate day;
    private final Map<String, UUID> supervisors;
    private final Units units;
    private final Agencies agencies;
    private final Map<String, Optional<UUID>> unitsFound = new HashMap<>();
    private final Map<String, Optional<UUID>> agenciesFound = new HashMap<>();

    /**
     * @param supervisors the people who can be supervisors, by key: those of the agency, and those
     *     the call brings
     */
    References(
            UUID agencyId,
            LocalDate day,
            Map<String, UUID> supervisors,
            Units units,
            Agencies agencies) {
        this.agencyId = agencyId;
        this.day = day;
        this.supervisors = supervisors;
        this.units = units;
        this.agencies = agencies;
    }

    Optional<UUID> supervisor(String sourceId) {
        return Optional.ofNullable(supervisors.get(sourceId));
    }

    Optional<UUID> unit(String code) {
        return unitsFound.computeIfAbsent(code, unknown -> units.idFrom(agencyId, unknown, day));
    }

    Optional<UUID> agency(String reference) {
        return agenciesFound.computeIfAbsent(
                reference,
                unknown -> agencies.idOn(unknown, day).filter(id -> agencies.isThere(id, day)));
    }
}
