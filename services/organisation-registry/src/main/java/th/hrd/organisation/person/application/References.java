package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.person.domain.Colleagues;
import th.hrd.organisation.unit.application.Units;

/** What the people of one call refer to on its day; everything is looked up once. */
final class References {

    private final UUID agencyId;
    private final LocalDate day;
    private final LocalDate today;
    private final Colleagues colleagues;
    private final Units units;
    private final Agencies agencies;
    private final CodeBook codes;
    private final Map<String, Optional<UUID>> unitsFound = new HashMap<>();
    private final Map<String, Optional<UUID>> agenciesFound = new HashMap<>();

    /**
     * @param colleagues the people who can be supervisors: those of the agency, and those the call
     *     brings
     */
    References(
            UUID agencyId,
            LocalDate day,
            LocalDate today,
            Colleagues colleagues,
            Units units,
            Agencies agencies,
            CodeBook codes) {
        this.agencyId = agencyId;
        this.day = day;
        this.today = today;
        this.colleagues = colleagues;
        this.units = units;
        this.agencies = agencies;
        this.codes = codes;
    }

    /** The guideline's edition of the day. */
    CodeBook codes() {
        return codes;
    }

    Optional<UUID> supervisor(String sourceId) {
        return colleagues.supervisor(sourceId, day, today).map(Colleagues.Found::personId);
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
