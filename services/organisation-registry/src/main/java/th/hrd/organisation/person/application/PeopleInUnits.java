package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.organisation.unit.application.UnitOccupancy;

/** A unit in which someone works is not closed over them. */
@ApplicationScoped
class PeopleInUnits implements UnitOccupancy {

    private final PersonRepository people;

    PeopleInUnits(PersonRepository people) {
        this.people = people;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> units, LocalDate from) {
        return people.unitsInUse(units, from);
    }
}
