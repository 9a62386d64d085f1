package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.security.AgencyHierarchy;

/**
 * Which agency stands under which; the registry knows it first hand. Of a closed agency it is what
 * took over from it that counts: someone must be able to act for the people recorded there.
 */
@ApplicationScoped
class RegistryHierarchy implements AgencyHierarchy {

    private final AgencyRepository agencies;
    private final ThaiCalendar calendar;

    RegistryHierarchy(AgencyRepository agencies, ThaiCalendar calendar) {
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public boolean isWithin(UUID agency, UUID ancestor) {
        return agencies.isWithin(agency, ancestor, calendar.today());
    }
}
