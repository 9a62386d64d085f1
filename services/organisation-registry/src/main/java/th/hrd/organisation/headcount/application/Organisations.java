package th.hrd.organisation.headcount.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.headcount.domain.Organisation;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.organisation.succession.Successions;
import th.hrd.organisation.unit.application.Units;

/** The organisation of a day, as the agencies and the orders make it. */
@ApplicationScoped
class Organisations {

    private final Agencies agencies;
    private final Successions successions;
    private final Units units;

    Organisations(Agencies agencies, Successions successions, Units units) {
        this.agencies = agencies;
        this.successions = successions;
        this.units = units;
    }

    Organisation of(LocalDate day) {
        Map<UUID, Organisation.Agency> there =
                agencies.allOn(day).stream()
                        .collect(
                                Collectors.toMap(
                                        Agency::id,
                                        agency ->
                                                new Organisation.Agency(
                                                        agency.parentId(),
                                                        agency.namesOn(day).nameTh())));
        SuccessionMap taken = successions.inForce();
        return new Organisation(
                there, taken.sources(), (agency, unit) -> taken.agencyOn(agency, unit, day));
    }

    Map<UUID, String> unitCodes(Collection<UUID> ids) {
        return units.codes(ids);
    }
}
