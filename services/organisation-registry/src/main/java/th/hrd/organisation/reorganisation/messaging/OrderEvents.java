package th.hrd.organisation.reorganisation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services of orders that take effect or are taken back. */
@ApplicationScoped
public class OrderEvents {

    private static final String TOPIC = "hrd.organisation.reorganisation.v1";

    private final Outbox outbox;

    OrderEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void applied(ReorganisationOrder order) {
        tell("hrd.organisation.reorganisation-applied.v1", order);
    }

    public void reversed(ReorganisationOrder order) {
        tell("hrd.organisation.reorganisation-reversed.v1", order);
    }

    private void tell(String type, ReorganisationOrder order) {
        outbox.append(
                new Fact(TOPIC, order.id().toString(), type, order.version(), OrderFact.of(order)));
    }
}
