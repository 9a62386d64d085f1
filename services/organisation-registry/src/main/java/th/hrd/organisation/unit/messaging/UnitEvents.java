package th.hrd.organisation.unit.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what happened to a unit. */
@ApplicationScoped
public class UnitEvents {

    private static final String TOPIC = "hrd.organisation.unit.v1";
    private static final String RECORDED = "hrd.organisation.unit-recorded.v1";

    private final Outbox outbox;

    UnitEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void recorded(OrgUnit unit) {
        outbox.append(
                new Fact(
                        TOPIC,
                        unit.id().toString(),
                        RECORDED,
                        unit.states().size(),
                        UnitHistory.of(unit)));
    }
}
