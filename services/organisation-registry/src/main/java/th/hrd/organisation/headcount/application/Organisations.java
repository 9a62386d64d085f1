package th.hrd.organisation.headcount.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import th.hrd.organisation.headcount.domain.Organisation;
import th.hrd.organisation.headcount.persistence.HeadCountStore;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.organisation.succession.Successions;
import th.hrd.organisation.unit.application.Units;

/** The organisation of a day, as the agencies and the orders make it. */
@ApplicationScoped
class Organisations {

    private final HeadCountStore store;
    private final Successions successions;
    private final Units units;

    Organisations(HeadCountStore store, Successions successions, Units units) {
        this.store = store;
        this.successions = successions;
        this.units = units;
    }

    Organisation of(LocalDate day) {
        SuccessionMap taken = successions.inForce();
        return new Organisation(
                store.agenciesOn(day),
                taken.sources(),
                (agency, unit) -> taken.agencyOn(agency, unit, day));
    }

    Map<UUID, String> unitCodes(Collection<UUID> ids) {
        return units.codes(ids);
    }
}
