package th.hrd.organisation.agency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what happened to an agency. */
@ApplicationScoped
public class AgencyEvents {

    private static final String TOPIC = "hrd.organisation.agency.v1";

    private final Outbox outbox;
    private final ThaiCalendar calendar;

    AgencyEvents(Outbox outbox, ThaiCalendar calendar) {
        this.outbox = outbox;
        this.calendar = calendar;
    }

    public void registered(Agency agency) {
        tell("hrd.organisation.agency-registered.v1", agency);
    }

    public void renamed(Agency agency) {
        tell("hrd.organisation.agency-renamed.v1", agency);
    }

    private void tell(String type, Agency agency) {
        outbox.append(
                new Fact(
                        TOPIC,
                        agency.id().toString(),
                        type,
                        agency.version(),
                        AgencyState.of(agency, calendar.today())));
    }
}
