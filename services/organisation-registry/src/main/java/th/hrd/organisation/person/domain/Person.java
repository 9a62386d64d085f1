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
import java.util.UUID;

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
            UUID id,
            SealedIdentity identity,
            PersonName name,
            Posting posting,
            LocalDate from,
            Instant at) {
        var person = new Person(id, identity, name, at);
        person.assignments.add(new Assignment(person, posting, from));
        return person;
    }

    /**
     * Records what an HRIS sends. The first day of the open assignment corrects it; a later day
     * ends it and opens the next, in the same agency or, as a transfer, in another. Only who takes
     * the person on transfers: a departure told by the former agency ends nothing elsewhere.
     *
     * @throws th.hrd.platform.problem.ProblemException NOT_THE_PRESENT_AGENCY (409) for a departure
     *     from another place than the present one, EFFECTIVE_DATE_BEFORE_CURRENT (409) for an
     *     earlier day, TRANSFER_NOT_AFTER_CURRENT (409) when another agency sends the first day of
     *     the open assignment
     */
    public Change record(PersonName newName, Posting posting, LocalDate from, Instant at) {
        Assignment current = current();
        boolean isElsewhere = !posting.isSamePlaceAs(current.posting());
        if (isElsewhere && !posting.status().takesOn()) {
            throw PersonProblem.NOT_THE_PRESENT_AGENCY.problem(posting.sourceId());
        }
        if (from.isBefore(current.validFrom())) {
            throw PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT.problem(from, current.validFrom());
        }
        Change change = newName.equals(name) ? Change.NONE : Change.NAME;
        if (from.isAfter(current.validFrom())) {
            current.end(from);
            assignments.add(new Assignment(this, posting, from));
            change = Change.POSTING;
        } else if (isElsewhere) {
            throw PersonProblem.TRANSFER_NOT_AFTER_CURRENT.problem(current.validFrom());
        } else if (!posting.equals(current.posting())) {
            current.correct(posting);
            change = Change.POSTING;
        }
        if (change != Change.NONE) {
            name = newName;
            recordedAt = at;
        }
        return change;
    }

    /** What recording changed. */
    public enum Change {
        NONE,
        /** The name, which no fact carries. */
        NAME,
        /** What a fact tells. */
        POSTING
    }

    /** The assignment that is open. */
    public Assignment current() {
        return assignments.getLast();
    }

    /** The latest assignment under a key of an agency's HRIS. */
    public Optional<Assignment> latestAt(UUID agencyId, String sourceId) {
        return assignments.reversed().stream()
                .filter(assignment -> assignment.posting().isPlace(agencyId, sourceId))
                .findFirst();
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
