package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.SetAsideAssignment;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.calendar.ThaiCalendar;

/** Under which ids a person's data is, and how long it was an agency's. */
@ApplicationScoped
public class PersonTraces {

    private final PersonRepository people;

    PersonTraces(PersonRepository people) {
        this.people = people;
    }

    /**
     * @param personId the person
     * @param recordIds the records that were under the key, the person's or those merged into it
     * @param until when the agency lost the person, to another or to a merge; absent while it has
     *     them
     */
    public record Trace(UUID personId, List<UUID> recordIds, @Nullable Instant until) {}

    /**
     * @throws th.hrd.platform.problem.ProblemException PERSON_UNKNOWN (404)
     */
    @Transactional
    public Trace at(UUID agencyId, String sourceId) {
        Person person =
                people.findAt(agencyId, sourceId)
                        .orElseThrow(() -> PersonProblem.PERSON_UNKNOWN.problem(sourceId));
        List<SetAsideAssignment> setAside = person.setAsideAt(agencyId, sourceId);
        List<UUID> records =
                new ArrayList<>(
                        setAside.stream().map(SetAsideAssignment::recordId).distinct().toList());
        if (person.wasItselfAt(agencyId, sourceId)) {
            records.add(person.id());
        }
        return new Trace(
                person.id(), List.copyOf(records), until(person, setAside, agencyId, sourceId));
    }

    private static @Nullable Instant until(
            Person person, List<SetAsideAssignment> setAside, UUID agencyId, String sourceId) {
        if (person.current().posting().isPlace(agencyId, sourceId)) {
            return null;
        }
        return Stream.concat(
                        setAside.stream().map(SetAsideAssignment::until),
                        person
                                .latestAt(agencyId, sourceId)
                                .filter(_ -> person.wasItselfAt(agencyId, sourceId))
                                .flatMap(held -> Optional.ofNullable(held.validTo()))
                                .map(day -> day.atStartOfDay(ThaiCalendar.BANGKOK).toInstant())
                                .stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
