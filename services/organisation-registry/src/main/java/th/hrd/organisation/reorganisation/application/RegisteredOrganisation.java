package th.hrd.organisation.reorganisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.agency.application.AgencyChanges;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.person.application.OccupiedPlaces;
import th.hrd.organisation.reorganisation.domain.Organisation;
import th.hrd.organisation.reorganisation.persistence.OrderRepository;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.organisation.succession.Successions;
import th.hrd.organisation.unit.application.Units;
import th.hrd.platform.calendar.ThaiCalendar;

/** The organisation as the registry has it. */
@ApplicationScoped
class RegisteredOrganisation implements Organisation {

    private final AgencyChanges agencies;
    private final OrderRepository orders;
    private final Successions successions;
    private final OccupiedPlaces places;
    private final Units units;
    private final ThaiCalendar calendar;

    RegisteredOrganisation(
            AgencyChanges agencies,
            OrderRepository orders,
            Successions successions,
            OccupiedPlaces places,
            Units units,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.orders = orders;
        this.successions = successions;
        this.places = places;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public Optional<AgencyTimeline> find(UUID agency) {
        return agencies.find(agency);
    }

    @Override
    public List<AgencyTimeline> everBelow(UUID agency) {
        return agencies.everBelow(agency);
    }

    @Override
    public List<AgencyTimeline> holdersOf(AgencyCode code) {
        return agencies.holdersOf(code);
    }

    @Override
    public List<UUID> ordersAppliedAfter(long ordinal, List<UUID> ofAgencies) {
        return orders.appliedAfter(ordinal, ofAgencies);
    }

    @Override
    public boolean hasPeople(UUID agency, LocalDate from) {
        SuccessionMap map = successions.inForce();
        Set<UUID> itselfAndPredecessors = new HashSet<>(map.sources());
        itselfAndPredecessors.add(agency);
        return places.from(from, itselfAndPredecessors).stream()
                .anyMatch(
                        place ->
                                map.agencyOn(place.agencyId(), place.unitId(), from)
                                        .equals(agency));
    }

    @Override
    public boolean hasRecords(UUID agency) {
        // Whatever is recorded ahead is so by a year at most.
        return places.everAt(agency)
                || !units.idsOn(agency, calendar.today().plusYears(1)).isEmpty();
    }

    @Override
    public Optional<UUID> unit(UUID agency, String code, LocalDate day) {
        return units.idOn(agency, code, day);
    }

    @Override
    public AgencyKind kind(String code) {
        return agencies.kind(code, "#/targets");
    }
}
