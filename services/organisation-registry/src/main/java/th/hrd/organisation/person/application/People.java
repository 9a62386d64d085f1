package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.PeopleDigest;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.ProblemException;

/** The people: recording them as their HRIS sends them, and reading them. */
@ApplicationScoped
public class People {

    private final PersonRepository people;
    private final Recorder recorder;
    private final IdentityCipher vault;
    private final AccessLog accesses;

    People(PersonRepository people, Recorder recorder, IdentityCipher vault, AccessLog accesses) {
        this.people = people;
        this.recorder = recorder;
        this.vault = vault;
        this.accesses = accesses;
    }

    /**
     * What an agency has told of a person.
     *
     * @param personId the person
     * @param told oldest first
     */
    public record History(UUID personId, List<Held> told) {}

    /** Records a person; the same again changes nothing and makes no fact. */
    @Transactional
    public RecordedPerson record(RecordPerson command) {
        Recorded recorded =
                recorder.record(command.agencyId(), List.of(command), _ -> "#").getFirst();
        if (recorded.recording() instanceof Recording.Refused refused) {
            throw refused.problem();
        }
        Person person = recorded.person();
        return person.isWith(command.agencyId())
                ? RecordedPerson.present(
                        person,
                        recorded.held(),
                        recorded.document().masked(),
                        recorded.isFirstHere())
                : RecordedPerson.former(person, recorded.held());
    }

    /**
     * A person as one agency knows them.
     *
     * @param day whose assignment to show; the latest under the key when absent
     * @throws ProblemException PERSON_UNKNOWN, PERSON_NOT_HERE_THEN (404)
     */
    @Transactional
    public RecordedPerson require(UUID agencyId, String sourceId, @Nullable LocalDate day) {
        Person person = requirePerson(agencyId, sourceId);
        if (day == null) {
            return recorded(person, person.latestAt(agencyId, sourceId).orElseThrow());
        }
        Held held =
                person.heldAt(agencyId, sourceId, day)
                        .orElseThrow(
                                () -> PersonProblem.PERSON_NOT_HERE_THEN.problem(sourceId, day));
        return recorded(person, held);
    }

    /**
     * Everything the agency has told of a person, under whichever of its keys, oldest first, and
     * nothing that others told.
     *
     * @throws ProblemException PERSON_UNKNOWN (404)
     */
    @Transactional
    public History assignments(UUID agencyId, String sourceId) {
        Person person = requirePerson(agencyId, sourceId);
        return new History(person.id(), person.toldBy(agencyId));
    }

    /**
     * The people of an agency, by their key in its HRIS.
     *
     * @param day on which they are there; those whose assignment is open when absent
     */
    @Transactional
    public <T> Page<T> pageOf(
            UUID agencyId,
            @Nullable LocalDate day,
            PageRequest page,
            Function<RecordedPerson, T> view) {
        List<Assignment> held = people.assignmentsTo(agencyId, day, page);
        accesses.write(
                AccessAction.PEOPLE_LISTED,
                held.stream().limit(page.limit()).map(one -> one.person().id()).toList(),
                null);
        return Page.of(
                held,
                page,
                assignment -> view.apply(listed(assignment)),
                assignment -> List.of(assignment.posting().sourceId()));
    }

    /** What the agency's people come to, for an HRIS to compare its own with. */
    @Transactional
    public PeopleDigest digest(UUID agencyId) {
        return PeopleDigest.over(people.digests(agencyId));
    }

    private Person requirePerson(UUID agencyId, String sourceId) {
        Person person =
                people.findAt(agencyId, sourceId)
                        .orElseThrow(() -> PersonProblem.PERSON_UNKNOWN.problem(sourceId));
        accesses.write(AccessAction.PERSON_READ, person.id());
        return person;
    }

    private RecordedPerson listed(Assignment assignment) {
        return assignment.validTo() == null
                ? present(assignment.person(), assignment.held())
                : recorded(assignment.person(), assignment.held());
    }

    private RecordedPerson recorded(Person person, Held held) {
        return person.isWith(held.posting().agencyId())
                ? present(person, held)
                : RecordedPerson.former(person, held);
    }

    private RecordedPerson present(Person person, Held held) {
        String masked = vault.open(person.identity(), person.id()).masked();
        return RecordedPerson.present(person, held, masked, false);
    }
}
