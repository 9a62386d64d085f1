package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.security.CurrentUser;

/**
 * Puts a mistyped identity number right: the person stays the same, the former hash is kept in the
 * history and the others learn the new one.
 */
@ApplicationScoped
public class IdentityCorrections {

    private final PersonRepository people;
    private final PersonEvents events;
    private final IdentityCipher vault;
    private final AccessLog accesses;
    private final CurrentUser user;
    private final InstantSource clock;

    IdentityCorrections(
            PersonRepository people,
            PersonEvents events,
            IdentityCipher vault,
            AccessLog accesses,
            CurrentUser user,
            InstantSource clock) {
        this.people = people;
        this.events = events;
        this.vault = vault;
        this.accesses = accesses;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The document the person has already changes nothing.
     *
     * @throws th.hrd.platform.problem.ProblemException PERSON_UNKNOWN (404), STALE_ETAG (412),
     *     NOT_THE_PRESENT_AGENCY (409) for whoever no longer has the person,
     *     IDENTITY_OF_ANOTHER_PERSON (409)
     */
    @Transactional
    public RecordedPerson correct(CorrectIdentity command) {
        String identityKey = vault.keyOf(command.document(), command.agencyId());
        people.serialise(command.agencyId(), List.of(command.sourceId()), List.of(identityKey));
        Person person =
                people.findAt(command.agencyId(), command.sourceId())
                        .orElseThrow(
                                () -> PersonProblem.PERSON_UNKNOWN.problem(command.sourceId()));
        command.expected().requireVersion(person.version());
        Assignment current = person.current();
        if (!current.posting().isPlace(command.agencyId(), command.sourceId())) {
            throw PersonProblem.NOT_THE_PRESENT_AGENCY.problem(command.sourceId());
        }
        if (!person.identity().key().equals(identityKey)) {
            replace(person, command, identityKey);
        }
        accesses.write(AccessAction.IDENTITY_CORRECTED, List.of(person.id()), command.reason());
        return RecordedPerson.of(
                person, person.current().held(), command.document().masked(), false);
    }

    private void replace(Person person, CorrectIdentity command, String identityKey) {
        if (people.findByIdentity(identityKey).isPresent()) {
            throw PersonProblem.IDENTITY_OF_ANOTHER_PERSON.problem();
        }
        people.replaceIdentity(
                person,
                vault.seal(command.document(), command.agencyId(), person.id()),
                user.subject(),
                command.reason(),
                clock.instant());
        events.recorded(person);
    }
}
