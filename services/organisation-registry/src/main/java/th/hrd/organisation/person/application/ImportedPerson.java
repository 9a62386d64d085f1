package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.KnownPerson;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.PersonAsSent;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.domain.Supervisor;

/**
 * A checked row of a people file, as it waits for its merge: the identity number is sealed already.
 *
 * @param personId the person the identity is sealed for, if the row makes a new one
 * @param identity the sealed identity document
 * @param name the name
 * @param posting what the person does; who supervises is told by {@code supervisorSourceId}
 * @param supervisorSourceId key of the supervisor, perhaps of the same file
 * @param effectiveFrom first day of it
 * @param heldOn when the row only says since when the post is held, perhaps from before what is
 *     recorded began: the day on which it says so; absent when it tells what begins
 * @param unsaid fields the file says nothing about, of those that then stay as they are held
 * @param returns whether the agency says that the person comes back
 */
record ImportedPerson(
        UUID personId,
        SealedIdentity identity,
        PersonName name,
        Posting posting,
        @Nullable String supervisorSourceId,
        LocalDate effectiveFrom,
        @Nullable LocalDate heldOn,
        boolean returns,
        Set<String> unsaid) {

    /** What the row says, by itself. */
    PersonAsSent sent(@Nullable Supervisor supervisor) {
        return new PersonAsSent(
                name,
                supervisor == null ? posting : posting.supervisedBy(supervisor),
                effectiveFrom,
                returns);
    }

    /**
     * The assignment the row is about: the open one, or, of a post that is said to be held on a
     * day, the one of that day, although another is told ahead.
     */
    Held about(KnownPerson known) {
        return known.held().stream().filter(this::isHeld).findFirst().orElseGet(known::current);
    }

    private boolean isHeld(Held held) {
        return heldOn != null
                && held.holdsOn(heldOn)
                && held.posting().isPlace(posting.agencyId(), posting.sourceId());
    }

    /**
     * The message to decide on. What is recorded of the post may have begun later than the post is
     * held; the message then counts from there. It says nothing of what is told ahead, nor that
     * somebody who has left is back.
     *
     * @param completed what the row says, and what its file does not as it is held
     */
    PersonAsSent asOfRecorded(PersonAsSent completed, KnownPerson known) {
        Held current = known.current();
        Held held = about(known);
        if (!isHeld(held) || !effectiveFrom.isBefore(current.validFrom())) {
            return completed;
        }
        if (!held.equals(current)) {
            return completed.posting().equals(held.posting())
                    ? completed.with(current.posting(), current.validFrom())
                    : completed;
        }
        return current.posting().status().takesOn()
                ? completed.with(completed.posting(), current.validFrom())
                : completed;
    }

    /** Nothing, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "ImportedPerson[…]";
    }
}
