package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.agency.domain.AgencyChange;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * Tells an agency anew when what was recorded ahead of it begins, so that a reader of its present
 * state alone learns of it on the day.
 */
@ApplicationScoped
class AgencyTurns {

    private final AgencyRepository agencies;
    private final AgencyChanges changes;
    private final ThaiCalendar calendar;

    AgencyTurns(AgencyRepository agencies, AgencyChanges changes, ThaiCalendar calendar) {
        this.agencies = agencies;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * Tells every agency that has turned since its last fact, once, whoever else does the same.
     *
     * @return how many
     */
    @Transactional
    int tell() {
        if (agencies.turnedBy(calendar.today()).isEmpty()) {
            return 0;
        }
        agencies.serialise();
        List<UUID> turned = agencies.turnedBy(calendar.today());
        turned.forEach(agency -> changes.tell(AgencyChange.TURNED, agency));
        return turned.size();
    }
}
