package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.OccupiedPlace;
import th.hrd.organisation.person.persistence.OccupiedPlaceQueries;

/** Where people are recorded, for features that would take the place away. */
@ApplicationScoped
public class OccupiedPlaces {

    private final OccupiedPlaceQueries places;

    OccupiedPlaces(OccupiedPlaceQueries places) {
        this.places = places;
    }

    /** Agencies and units with someone in service, or about to be, on the day or later. */
    @Transactional
    public List<OccupiedPlace> from(LocalDate day, Collection<UUID> agencies) {
        return places.occupied(day, agencies);
    }

    /** Whether anyone was ever recorded under the agency. */
    @Transactional
    public boolean everAt(UUID agency) {
        return places.everAt(agency);
    }
}
