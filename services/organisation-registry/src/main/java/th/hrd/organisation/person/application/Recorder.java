package th.hrd.organisation.person.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.person.domain.Colleagues;
import th.hrd.organisation.person.domain.IdentityCipher;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonAsSent;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PersonRepository;
import th.hrd.organisation.unit.application.Units;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * Records people of one agency and one day, one or many in the caller's transaction: checks what
 * was sent, decides what it does, keeps it and tells it.
 */
@ApplicationScoped
class Recorder {

    private final PersonRepository people;
    private final PersonEvents events;
    private final PostingCheck postings;
    private final IdentityCipher vault;
    private final AccessLog accesses;
    private final Agencies agencies;
    private final Units units;
    private final Guidelines guidelines;
    private final InstantSource clock;

    Recorder(
            PersonRepository people,
            PersonEvents events,
            PostingCheck postings,
            IdentityCipher vault,
            AccessLog accesses,
            Agencies agencies,
            Units units,
            Guidelines guidelines,
            InstantSource clock) {
        this.people = people;
        this.events = events;
        this.postings = postings;
        this.vault = vault;
        this.accesses = accesses;
        this.agencies = agencies;
        this.units = units;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    /** A message with the identity it carries. */
    private record Identified(RecordPerson command, IdentityDocument document, String key) {

        Recorded recorded(Person person, Recording recording, boolean isFirstHere) {
            return new Recorded(command, document, person, recording, isFirstHere);
        }
    }

    /**
     * Records messages, each about another key. When one is refused nothing is kept, and the caller
     * ends the transaction without success.
     *
     * @param pointer where a message stands in the request
     * @throws ProblemException AGENCY_IS_CONTAINER (422), VALIDATION_FAILED (422) with every fault
     *     of every message
     */
    List<Recorded> record(UUID agencyId, List<RecordPerson> commands, IntFunction<String> pointer) {
        agencies.requireOwnPeople(agencyId, commands.getFirst().effectiveFrom());
        var violations = new ArrayList<Violation>();
        List<Identified> identified = identify(commands, pointer, violations);
        requireNone(violations);
        // Two agencies may send one person, and one agency two people under a key, at the same
        // moment.
        people.serialise(
                agencyId,
                identified.stream().map(one -> one.command().sourceId()).toList(),
                identified.stream().map(Identified::key).toList());
        var known = new Known(agencyId, identified);
        References references = references(agencyId, commands, known);
        List<Optional<Posting>> checked = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            var found = new ArrayList<Violation>();
            checked.add(postings.check(commands.get(i), references, found));
            String place = pointer.apply(i);
            found.forEach(violation -> violations.add(violation.under(place)));
        }
        requireNone(violations);
        var recorded = new ArrayList<Recorded>();
        for (int i = 0; i < commands.size(); i++) {
            recorded.add(record(identified.get(i), checked.get(i).orElseThrow(), known));
        }
        if (recorded.stream().noneMatch(Recorded::isRefused)) {
            keep(recorded);
        }
        return recorded;
    }

    private List<Identified> identify(
            List<RecordPerson> commands, IntFunction<String> pointer, List<Violation> violations) {
        var identified = new ArrayList<Identified>();
        for (int i = 0; i < commands.size(); i++) {
            RecordPerson command = commands.get(i);
            try {
                IdentityDocument document =
                        IdentityDocument.of(command.identityKind(), command.identityNumber());
                identified.add(
                        new Identified(
                                command, document, vault.keyOf(document, command.agencyId())));
            } catch (ProblemException invalid) {
                String place = pointer.apply(i);
                invalid.violations().forEach(violation -> violations.add(violation.under(place)));
            }
        }
        return identified;
    }

    private References references(UUID agencyId, List<RecordPerson> commands, Known known) {
        List<String> supervisors =
                commands.stream()
                        .flatMap(command -> Stream.ofNullable(command.duty().supervisorSourceId()))
                        .distinct()
                        .toList();
        LocalDate day = commands.getFirst().effectiveFrom();
        Colleagues colleagues = people.colleagues(agencyId, supervisors);
        for (RecordPerson command : commands) {
            String key = command.sourceId();
            colleagues.tell(key, known.idOf(key), command.duty().status(), day);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        return new References(
                agencyId, day, today, colleagues, units, agencies, guidelines.inForceOn(day));
    }

    private Recorded record(Identified one, Posting posting, Known known) {
        RecordPerson command = one.command();
        Person atPlace = known.atPlace.get(command.sourceId());
        requireVersion(command, atPlace);
        if (atPlace != null && !known.isNamed(atPlace, one)) {
            return one.recorded(
                    atPlace,
                    Recording.Refused.because(PersonProblem.IDENTITY_MISMATCH, command.sourceId()),
                    false);
        }
        var sent =
                new PersonAsSent(
                        command.name(), posting, command.effectiveFrom(), command.returns());
        Optional<Person> person = known.find(one);
        if (person.isPresent()) {
            return one.recorded(
                    person.get(), person.get().record(sent, clock.instant()), atPlace == null);
        }
        UUID id = known.idOf(command.sourceId());
        SealedIdentity sealed = vault.seal(one.document(), command.agencyId(), id);
        Person newcomer = Person.firstSeen(id, sealed, sent, clock.instant());
        known.add(newcomer);
        return one.recorded(newcomer, new Recording.NewPerson(), true);
    }

    private void keep(List<Recorded> recorded) {
        recorded.stream()
                .filter(one -> one.recording() instanceof Recording.NewPerson)
                .forEach(one -> people.persist(one.person()));
        people.flush();
        accesses.write(
                AccessAction.PERSON_RECORDED,
                recorded.stream().map(one -> one.person().id()).toList(),
                null);
        recorded.stream()
                .filter(one -> one.recording().isTold())
                .forEach(one -> events.recorded(one.person()));
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
    }

    private static void requireVersion(RecordPerson command, @Nullable Person atPlace) {
        IfMatch expected = command.expected();
        if (expected == null) {
            return;
        }
        if (atPlace == null) {
            throw CommonProblem.STALE_ETAG.problem("-");
        }
        expected.requireVersion(
                atPlace.versionFor(
                        atPlace.latestAt(command.agencyId(), command.sourceId()).orElseThrow()));
    }

    /** Whom the messages of a call are about, as known before it. */
    private final class Known {

        private final Map<String, Person> atPlace;
        private final Map<String, Person> byIdentity;

        /** Everyone's id, by key; of newcomers the one they get. */
        private final Map<String, UUID> idsOfTheCall = new HashMap<>();

        Known(UUID agencyId, List<Identified> messages) {
            atPlace =
                    people.at(
                            agencyId,
                            messages.stream().map(one -> one.command().sourceId()).toList());
            byIdentity = people.byIdentity(messages.stream().map(Identified::key).toList());
            var newcomers = new HashMap<String, UUID>();
            for (Identified one : messages) {
                UUID id =
                        find(one)
                                .map(Person::id)
                                .orElseGet(
                                        () ->
                                                newcomers.computeIfAbsent(
                                                        one.key(), _ -> Ids.next()));
                idsOfTheCall.put(one.command().sourceId(), id);
            }
        }

        Optional<Person> find(Identified one) {
            Person person = atPlace.get(one.command().sourceId());
            return Optional.ofNullable(person == null ? byIdentity.get(one.key()) : person);
        }

        /** Whether the identity names the person, by its own document or a merged record's. */
        boolean isNamed(Person person, Identified one) {
            Person named = byIdentity.get(one.key());
            return named != null && named.id().equals(person.id());
        }

        void add(Person newcomer) {
            byIdentity.put(newcomer.identity().key(), newcomer);
        }

        UUID idOf(String sourceId) {
            return Objects.requireNonNull(idsOfTheCall.get(sourceId));
        }
    }
}
