package th.hrd.organisation.person.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.ids.Ids;

/** A posting for a time, half open: {@code validTo} is the first day it no longer holds. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Embedded private Posting posting;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private byte[] contentHash;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Assignment() {}

    Assignment(Person person, PersonName name, Posting posting, LocalDate validFrom) {
        this.id = Ids.next();
        this.person = person;
        this.posting = posting;
        this.validFrom = validFrom;
        this.contentHash = ContentHash.of(name, posting);
    }

    /** The same for another record of this person, up to a day at the latest. */
    Assignment takenOverBy(Person kept, LocalDate until) {
        var taken = new Assignment();
        taken.id = Ids.next();
        taken.person = kept;
        taken.posting = posting;
        taken.validFrom = validFrom;
        taken.validTo = validTo == null || validTo.isAfter(until) ? until : validTo;
        taken.contentHash = contentHash;
        return taken;
    }

    void correct(PersonName name, Posting corrected) {
        posting = corrected;
        contentHash = ContentHash.of(name, corrected);
    }

    void end(LocalDate firstDayAfter) {
        validTo = firstDayAfter;
    }

    boolean holdsOn(LocalDate day) {
        return held().holdsOn(day);
    }

    /** As a plain value. */
    public KnownPerson.Held held() {
        return new KnownPerson.Held(id, posting, validFrom, validTo);
    }

    public UUID id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Posting posting() {
        return posting;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    /** What an HRIS compares its own record with; see {@link ContentHash}. */
    public byte[] contentHash() {
        return contentHash.clone();
    }
}
