package th.hrd.organisation.person.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import th.hrd.organisation.person.domain.Person;
import th.hrd.platform.messaging.Fact;
import th.hrd.platform.messaging.Outbox;

/** Tells the other services who works where. */
@ApplicationScoped
public class PersonEvents {

    private static final String TOPIC = "hrd.organisation.person.v1";
    private static final String RECORDED = "hrd.organisation.person-recorded.v1";
    private static final String MERGED = "hrd.organisation.person-merged.v1";

    private final Outbox outbox;

    PersonEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The record no longer stands for itself: whoever counts it counts it no more. */
    public void merged(Person person) {
        outbox.append(
                new Fact(
                        TOPIC,
                        person.id().toString(),
                        MERGED,
                        person.version(),
                        MergedPersonState.of(person)));
    }

    public void recorded(Person person) {
        outbox.append(
                new Fact(
                        TOPIC,
                        person.id().toString(),
                        RECORDED,
                        person.version(),
                        PersonState.of(person)));
    }
}
