package th.hrd.plan.plan.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.plan.plan.domain.HrdPlan;
import th.hrd.plan.plan.domain.PlanFact;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Turns what happened to a plan into an event that carries the plan's whole state. */
@ApplicationScoped
public class PlanEvents {

    private static final String TOPIC = "hrd.plan.plan.v1";

    private final Outbox outbox;

    PlanEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The plan has been flushed: its version is the sequence of the event. */
    public void publish(PlanFact fact, HrdPlan plan) {
        outbox.append(
                new Fact(
                        TOPIC,
                        plan.id().toString(),
                        type(fact),
                        plan.version(),
                        PlanState.of(plan)));
    }

    private static String type(PlanFact fact) {
        return switch (fact) {
            case DRAFTED -> "hrd.plan.plan-drafted.v1";
            case CONFIRMED -> "hrd.plan.plan-confirmed.v1";
            case SUBMITTED -> "hrd.plan.plan-submitted.v1";
            case APPROVED -> "hrd.plan.plan-approved.v1";
            case REJECTED -> "hrd.plan.plan-rejected.v1";
            case SUPERSEDED -> "hrd.plan.plan-superseded.v1";
        };
    }
}
