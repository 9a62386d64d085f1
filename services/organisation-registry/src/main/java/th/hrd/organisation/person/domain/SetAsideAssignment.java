package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * An assignment of a record that was merged into another: kept as it was, counted nowhere, and
 * given back when the merge is reversed. Only read here; the repository moves it.
 */
@Entity
@Table(name = "set_aside_assignment")
public class SetAsideAssignment {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "kept_id")
    private Person kept;

    @Column(name = "person_id")
    private UUID recordId;

    private Instant setAsideAt;

    @Embedded private Posting posting;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway") // filled by JPA
    protected SetAsideAssignment() {}

    KnownPerson.Held held() {
        return new KnownPerson.Held(id, posting, validFrom, validTo);
    }

    /** Whether the other is the same, taken over by the kept record. */
    boolean isAs(KnownPerson.Held other) {
        return posting.isSamePlaceAs(other.posting()) && validFrom.equals(other.validFrom());
    }

    /** The merged record it belongs to. */
    public UUID recordId() {
        return recordId;
    }

    /** Until when it was the agency's: the day it ended, or the merge. */
    public Instant until() {
        Instant end =
                validTo == null
                        ? setAsideAt
                        : validTo.atStartOfDay(ThaiCalendar.BANGKOK).toInstant();
        return end.isBefore(setAsideAt) ? end : setAsideAt;
    }

    /** The person whose record the other one was merged into. */
    public Person kept() {
        return kept;
    }
}
