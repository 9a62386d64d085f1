package th.hrd.organisation.person.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * A person and their assignments by effective date. Assignments follow each other without overlap
 * and only the last is open; a person keeps the id through every agency.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id private UUID id;
    @Embedded private SealedIdentity identity;
    @Embedded private PersonName name;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("validFrom")
    private List<Assignment> assignments = new ArrayList<>();

    /** Of records merged into this one: places it had that do not count. */
    @OneToMany(mappedBy = "kept")
    @OrderBy("validFrom")
    private List<SetAsideAssignment> setAside = new ArrayList<>();

    private @Nullable UUID mergedInto;

    /** Also what makes a change of an assignment a new version of the person. */
    private Instant recordedAt;

    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Person() {}

    private Person(UUID id, SealedIdentity identity, PersonName name, Instant at) {
        this.id = id;
        this.identity = identity;
        this.name = name;
        this.recordedAt = at;
    }

    /** A person seen for the first time, with the assignment that holds from the day. */
    public static Person firstSeen(
            UUID id, SealedIdentity identity, PersonAsSent sent, Instant at) {
        var person = new Person(id, identity, sent.name(), at);
        person.open(sent.posting(), sent.effectiveFrom());
        return person;
    }

    /**
     * Records what an HRIS sends, as {@link Recording} decides.
     *
     * @return what was decided; a refusal has changed nothing
     */
    public Recording record(PersonAsSent sent, Instant at) {
        Recording recording =
                Recording.of(known(), sent, LocalDate.ofInstant(at, ThaiCalendar.BANGKOK));
        if (recording.isChange()) {
            name = sent.name();
            recordedAt = at;
        }
        switch (recording) {
            case Recording.Transfer _, Recording.Followed _ -> {
                current().end(sent.effectiveFrom());
                open(sent.posting(), sent.effectiveFrom());
            }
            case Recording.Relieved _, Recording.Corrected _, Recording.NameOnly _ ->
                    current().correct(name, sent.posting());
            case Recording.NewPerson _, Recording.Unchanged _, Recording.Refused _ -> {}
        }
        return recording;
    }

    private void open(Posting posting, LocalDate from) {
        assignments.add(new Assignment(this, name, posting, from));
    }

    private KnownPerson known() {
        return new KnownPerson(
                name,
                Stream.concat(
                                setAside.stream().map(SetAsideAssignment::held),
                                assignments.stream().map(Assignment::held))
                        .toList());
    }

    /**
     * Takes over what another record of the same person held before this one begins; from then on
     * this one's own assignments count. The other's are set aside.
     *
     * @return the ids of the assignments taken over
     */
    public Set<UUID> takeOver(Person merged, Instant at) {
        LocalDate first = assignments.getFirst().validFrom();
        List<Assignment> earlier =
                merged.assignments.stream()
                        .filter(held -> held.validFrom().isBefore(first))
                        .map(held -> held.takenOverBy(this, first))
                        .toList();
        assignments.addAll(0, earlier);
        merged.mergedInto = id;
        merged.recordedAt = at;
        recordedAt = at;
        return earlier.stream().map(Assignment::id).collect(Collectors.toSet());
    }

    /** Stands for itself again, as does the other record. */
    public void separateFrom(Person kept, Instant at) {
        mergedInto = null;
        recordedAt = at;
        kept.recordedAt = at;
    }

    /** The record this one was merged into, if it was. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Whether other records were merged into this one. */
    public boolean holdsMergedRecords() {
        return !setAside.isEmpty();
    }

    /** Whether no other agency has ever told of this person. */
    public boolean isKnownOnlyTo(UUID agencyId) {
        return known().held().stream().allMatch(held -> held.posting().agencyId().equals(agencyId));
    }

    /** The assignment that is open. */
    public Assignment current() {
        return assignments.getLast();
    }

    /** Whether it is the agency that has the person now; what is known of them is its own word. */
    public boolean isWith(UUID agencyId) {
        return current().posting().agencyId().equals(agencyId);
    }

    /** The version of what the agency of an assignment sees: of that alone once they have gone. */
    public long versionFor(KnownPerson.Held held) {
        return isWith(held.posting().agencyId()) ? version : held.version();
    }

    /** The latest assignment under a key of an agency's HRIS, one that was set aside at last. */
    public Optional<KnownPerson.Held> latestAt(UUID agencyId, String sourceId) {
        return told().filter(held -> held.posting().isPlace(agencyId, sourceId))
                .reduce((_, later) -> later);
    }

    /** The assignment under a key of an agency's HRIS that the agency has for a day. */
    public Optional<KnownPerson.Held> heldAt(UUID agencyId, String sourceId, LocalDate day) {
        return told().filter(held -> held.posting().isPlace(agencyId, sourceId))
                .filter(held -> held.holdsOn(day))
                .reduce((_, later) -> later);
    }

    /** What the agency has told of the person, under whichever of its keys, oldest first. */
    public List<KnownPerson.Held> toldBy(UUID agencyId) {
        return told().filter(held -> held.posting().agencyId().equals(agencyId))
                .sorted(Comparator.comparing(KnownPerson.Held::validFrom))
                .toList();
    }

    /** What was set aside and not taken over, then every assignment. */
    private Stream<KnownPerson.Held> told() {
        return Stream.concat(
                setAside.stream().filter(one -> !isTakenOver(one)).map(SetAsideAssignment::held),
                assignments.stream().map(Assignment::held));
    }

    private boolean isTakenOver(SetAsideAssignment one) {
        return assignments.stream().map(Assignment::held).anyMatch(one::isAs);
    }

    /** Of merged records: what they held under a key of an agency's HRIS. */
    public List<SetAsideAssignment> setAsideAt(UUID agencyId, String sourceId) {
        return setAside.stream()
                .filter(one -> one.held().posting().isPlace(agencyId, sourceId))
                .toList();
    }

    /** Whether this record itself, before any merge or after, was under a key of an agency. */
    public boolean wasItselfAt(UUID agencyId, String sourceId) {
        return assignments.stream()
                .map(Assignment::held)
                .filter(held -> held.posting().isPlace(agencyId, sourceId))
                .anyMatch(held -> setAside.stream().noneMatch(one -> one.isAs(held)));
    }

    public UUID id() {
        return id;
    }

    public SealedIdentity identity() {
        return identity;
    }

    public PersonName name() {
        return name;
    }

    /** Every assignment, oldest first. */
    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    /** When the person was last recorded with a change. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
