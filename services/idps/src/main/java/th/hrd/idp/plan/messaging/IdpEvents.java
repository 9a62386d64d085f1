package th.hrd.idp.plan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpFact;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what happened to an IDP. */
@ApplicationScoped
public class IdpEvents {

    private static final String TOPIC = "hrd.idp.idp.v1";

    private final Outbox outbox;

    IdpEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(Idp idp, IdpFact fact) {
        outbox.append(
                new Fact(TOPIC, idp.id().toString(), type(fact), idp.version(), IdpState.of(idp)));
    }

    private static String type(IdpFact fact) {
        return switch (fact) {
            case DRAFTED -> "hrd.idp.idp-drafted.v1";
            case SUBMITTED -> "hrd.idp.idp-submitted.v1";
            case AGREED -> "hrd.idp.idp-agreed.v1";
            case RETURNED -> "hrd.idp.idp-returned.v1";
            case CANCELLED -> "hrd.idp.idp-cancelled.v1";
        };
    }
}
