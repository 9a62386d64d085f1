package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.platform.security.AgencyHierarchy;

/** Which agency stands under which; the registry knows it first hand. */
@ApplicationScoped
class RegistryHierarchy implements AgencyHierarchy {

    private final AgencyRepository agencies;

    RegistryHierarchy(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    @Override
    @Transactional
    public boolean isWithin(UUID agency, UUID ancestor) {
        return agencies.isWithin(agency, ancestor);
    }
}
