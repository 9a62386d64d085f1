package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.persistence.PersonRepository;

/** Under which ids a person's data is, and how long it was an agency's. */
@ApplicationScoped
public class PersonTraces {

    private final PersonRepository people;

    PersonTraces(PersonRepository people) {
        this.people = people;
    }

    /**
     * @param personId the person
     * @param recordIds the person's and those of the records merged into it
     * @param agencyUntil the first day the agency no longer has the person; absent while it has
     */
    public record Trace(UUID personId, List<UUID> recordIds, @Nullable LocalDate agencyUntil) {}

    /**
     * @throws th.hrd.platform.problem.ProblemException PERSON_UNKNOWN (404)
     */
    @Transactional
    public Trace at(UUID agencyId, String sourceId) {
        Person person =
                people.findAt(agencyId, sourceId)
                        .orElseThrow(() -> PersonProblem.PERSON_UNKNOWN.problem(sourceId));
        List<UUID> records = new ArrayList<>(people.mergedInto(person.id()));
        records.add(person.id());
        boolean isHere = person.current().posting().isPlace(agencyId, sourceId);
        Held latest = person.latestAt(agencyId, sourceId).orElseThrow();
        // What was set aside by a merge may look open: the person was elsewhere all that time.
        LocalDate until = latest.validTo() == null ? latest.validFrom() : latest.validTo();
        return new Trace(person.id(), List.copyOf(records), isHere ? null : until);
    }
}
