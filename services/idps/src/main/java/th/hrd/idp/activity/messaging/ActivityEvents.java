package th.hrd.idp.activity.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services what was completed, and what of it no longer counts. */
@ApplicationScoped
public class ActivityEvents {

    private static final String TOPIC = "hrd.idp.activity.v1";
    private static final String COMPLETED = "hrd.idp.activity-completed.v1";

    private final Outbox outbox;

    ActivityEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * A voided activity is the same fact with {@code voided}: who reads the newest state needs no
     * other.
     */
    public void publish(Activity activity) {
        outbox.append(fact(activity));
    }

    /** Many at once, in their order. */
    public void publish(List<Activity> activities) {
        outbox.append(activities.stream().map(ActivityEvents::fact).toList());
    }

    private static Fact fact(Activity activity) {
        return new Fact(
                TOPIC,
                activity.id().toString(),
                COMPLETED,
                activity.version(),
                ActivityState.of(activity));
    }
}
