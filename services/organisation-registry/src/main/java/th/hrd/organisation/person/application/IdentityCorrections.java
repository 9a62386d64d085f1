package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.person.domain.Assignment;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.platform.security.CurrentUser;

/**
 * Puts a mistyped identity number right: the person stays the same, the former hash is kept in the
 * history and the others learn the new one. A person whom another agency knows by the number is not
 * made somebody else: that is for a review.
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
     *     IDENTITY_TOLD_BY_OTHERS (409) for whom other agencies know, IDENTITY_OF_ANOTHER_PERSON
     *     (409)
     */
    @Transactional
    public RecordedPerson correct(CorrectIdentity command) {
        String identityKey = vault.keyOf(command.document(), command.agencyId());
        people.serialise(command.agencyId(), List.of(command.sourceId()), List.of(identityKey));
        Person person =
                people.findAt(command.agencyId(), command.sourceId())
                        .orElseThrow(
                                () -> PersonProblem.PERSON_UNKNOWN.problem(command.sourceId()));
        Assignment current = person.current();
        if (!current.posting().isPlace(command.agencyId(), command.sourceId())) {
            throw PersonProblem.NOT_THE_PRESENT_AGENCY.problem(command.sourceId());
        }
        command.expected().requireVersion(person.version());
        if (!person.identity().key().equals(identityKey)) {
            replace(person, command, identityKey);
        }
        accesses.write(AccessAction.IDENTITY_CORRECTED, List.of(person.id()), command.reason());
        return RecordedPerson.present(
                person, person.current().held(), command.document().masked(), false);
    }

    private void replace(Person person, CorrectIdentity command, String identityKey) {
        Optional<UUID> holder = people.findByIdentity(identityKey).map(Person::id);
        if (holder.isPresent() && holder.get().equals(person.id())) {
            exchange(person, people.recordOf(identityKey), command);
            return;
        }
        if (!person.isKnownOnlyTo(command.agencyId())) {
            throw PersonProblem.IDENTITY_TOLD_BY_OTHERS.problem();
        }
        if (holder.isPresent()) {
            throw PersonProblem.IDENTITY_OF_ANOTHER_PERSON.problem();
        }
        SealedIdentity right = vault.seal(command.document(), command.agencyId(), person.id());
        people.replaceIdentities(
                Map.of(person, right), user.subject(), command.reason(), clock.instant());
        events.recorded(person);
    }

    /** A review has found that both documents name this person: the kept record takes the right. */
    private void exchange(Person person, Person merged, CorrectIdentity command) {
        people.replaceIdentities(
                Map.of(
                        person,
                        vault.sealAnew(merged.identity(), merged.id(), person.id()),
                        merged,
                        vault.sealAnew(person.identity(), person.id(), merged.id())),
                user.subject(),
                command.reason(),
                clock.instant());
        events.merged(merged);
        events.recorded(person);
    }
}
