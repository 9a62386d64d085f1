package th.hrd.organisation.agency.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import th.hrd.organisation.agency.domain.AgencyChange;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.succession.Succession;
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

    public void tell(AgencyChange change, AgencyTimeline agency, List<Succession> successions) {
        LocalDate today = calendar.today();
        append(change, agency, agency.revisionOn(today), AgencyFact.of(agency, successions, today));
    }

    /** An agency that was known as given and never came to be. */
    public void withdrawn(AgencyTimeline asItWas, long revision) {
        append(AgencyChange.WITHDRAWN, asItWas, revision, AgencyFact.withdrawn(asItWas));
    }

    private void append(
            AgencyChange change, AgencyTimeline agency, long revision, AgencyFact fact) {
        outbox.append(
                new Fact(
                        TOPIC,
                        agency.id().toString(),
                        "hrd.organisation.agency-%s.v1".formatted(change.word()),
                        revision,
                        fact));
    }
}
