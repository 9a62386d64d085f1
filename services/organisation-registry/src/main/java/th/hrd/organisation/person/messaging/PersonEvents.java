package th.hrd.organisation.person.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.StoredPerson;
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
                fact(
                        person.id(),
                        person.version(),
                        PersonState.of(
                                person.id(),
                                person.identity().key(),
                                person.assignments().stream().map(Assignment::held).toList())));
    }

    /** Facts about many, in the given order. */
    public void recorded(List<StoredPerson> people) {
        outbox.append(
                people.stream()
                        .map(
                                person ->
                                        fact(
                                                person.id(),
                                                person.version(),
                                                PersonState.of(
                                                        person.id(),
                                                        person.identity().key(),
                                                        person.known().held())))
                        .toList());
    }

    private static Fact fact(UUID personId, long version, PersonState state) {
        return new Fact(TOPIC, personId.toString(), RECORDED, version, state);
    }
}
