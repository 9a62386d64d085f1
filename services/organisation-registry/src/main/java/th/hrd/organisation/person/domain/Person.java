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

    /** The latest assignment under a key of an agency's HRIS, one that was set aside at last. */
    public Optional<KnownPerson.Held> latestAt(UUID agencyId, String sourceId) {
        return known().held().reversed().stream()
                .filter(held -> held.posting().isPlace(agencyId, sourceId))
                .findFirst();
    }

    /** The assignment that holds on a day. */
    public Optional<Assignment> on(LocalDate day) {
        return assignments.stream().filter(assignment -> assignment.holdsOn(day)).findFirst();
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
