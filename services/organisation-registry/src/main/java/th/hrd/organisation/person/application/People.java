package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonAsSent;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;

/** The people: recording them as their HRIS sends them, and reading them. */
@ApplicationScoped
public class People {

    private final PersonRepository people;
    private final PersonEvents events;
    private final PostingCheck postings;
    private final IdentityCipher vault;
    private final AccessLog accesses;
    private final InstantSource clock;

    People(
            PersonRepository people,
            PersonEvents events,
            PostingCheck postings,
            IdentityCipher vault,
            AccessLog accesses,
            InstantSource clock) {
        this.people = people;
        this.events = events;
        this.postings = postings;
        this.vault = vault;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** Records a person; the same again changes nothing and makes no fact. */
    @Transactional
    public RecordedPerson record(RecordPerson command) {
        Posting posting = postings.require(command);
        IdentityDocument document =
                IdentityDocument.of(command.identityKind(), command.identityNumber());
        String identityKey = vault.keyOf(document, command.agencyId());
        // Two agencies may send one person, and one agency two people under a key, at the same
        // moment.
        people.serialise(identityKey, command.agencyId(), command.sourceId());
        Optional<Person> atPlace = people.findAt(command.agencyId(), command.sourceId());
        requireVersion(command.expected(), atPlace);
        if (atPlace.isPresent() && !atPlace.get().identity().key().equals(identityKey)) {
            throw PersonProblem.IDENTITY_MISMATCH.problem(command.sourceId());
        }
        Optional<Person> known = atPlace.or(() -> people.findByIdentity(identityKey));
        var sent = new PersonAsSent(command.name(), posting, command.effectiveFrom(), false);
        Person person =
                known.isPresent()
                        ? update(known.get(), sent)
                        : create(command.agencyId(), sent, document);
        accesses.write(AccessAction.PERSON_RECORDED, person.id());
        Assignment assignment =
                person.latestAt(command.agencyId(), command.sourceId()).orElseThrow();
        return RecordedPerson.of(person, assignment, document.masked(), atPlace.isEmpty());
    }

    /**
     * @throws ProblemException PERSON_UNKNOWN (404)
     */
    @Transactional
    public RecordedPerson require(UUID agencyId, String sourceId) {
        Person person =
                people.findAt(agencyId, sourceId)
                        .orElseThrow(() -> PersonProblem.PERSON_UNKNOWN.problem(sourceId));
        accesses.write(AccessAction.PERSON_READ, person.id());
        return recorded(person, person.latestAt(agencyId, sourceId).orElseThrow());
    }

    /** The people whose assignment to the agency is open, by their key in its HRIS. */
    @Transactional
    public <T> Page<T> pageOf(UUID agencyId, PageRequest page, Function<RecordedPerson, T> view) {
        List<Assignment> open = people.openAssignmentsOf(agencyId, page);
        accesses.write(
                AccessAction.PEOPLE_LISTED,
                open.stream().limit(page.limit()).map(held -> held.person().id()).toList(),
                null);
        return Page.of(
                open,
                page,
                assignment -> view.apply(recorded(assignment.person(), assignment)),
                assignment -> List.of(assignment.posting().sourceId()));
    }

    private RecordedPerson recorded(Person person, Assignment assignment) {
        String masked = vault.open(person.identity(), person.id()).masked();
        return RecordedPerson.of(person, assignment, masked, false);
    }

    private Person create(UUID agencyId, PersonAsSent sent, IdentityDocument document) {
        UUID id = Ids.next();
        var person =
                Person.firstSeen(id, vault.seal(document, agencyId, id), sent, clock.instant());
        people.persistAndFlush(person);
        events.recorded(person);
        return person;
    }

    private Person update(Person person, PersonAsSent sent) {
        Recording recording = person.record(sent, clock.instant());
        if (recording instanceof Recording.Refused refused) {
            throw refused.problem();
        }
        if (recording.isChange()) {
            people.flush();
        }
        if (recording.isTold()) {
            events.recorded(person);
        }
        return person;
    }

    private static void requireVersion(@Nullable IfMatch expected, Optional<Person> atPlace) {
        if (expected == null) {
            return;
        }
        if (atPlace.isEmpty()) {
            throw CommonProblem.STALE_ETAG.problem("-");
        }
        expected.requireVersion(atPlace.get().version());
    }
}
