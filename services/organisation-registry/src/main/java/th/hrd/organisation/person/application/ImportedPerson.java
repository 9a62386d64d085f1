package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.KnownPerson;
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
 * @param sinceHeld whether that day only says since when the post is held, perhaps from before what
 *     is recorded began
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
        boolean sinceHeld,
        boolean returns,
        Set<String> unsaid) {

    /**
     * @param known who is held, if anybody is
     */
    PersonAsSent sent(@Nullable Supervisor supervisor, @Nullable KnownPerson known) {
        return new PersonAsSent(
                name,
                supervisor == null ? posting : posting.supervisedBy(supervisor),
                known == null ? effectiveFrom : from(known.current()),
                returns);
    }

    /** What is held at the place may have begun later than the post is held; so does the row. */
    private LocalDate from(KnownPerson.Held current) {
        boolean isOfTheRecorded =
                sinceHeld
                        && current.posting().isPlace(posting.agencyId(), posting.sourceId())
                        && effectiveFrom.isBefore(current.validFrom());
        return isOfTheRecorded ? current.validFrom() : effectiveFrom;
    }

    /** Nothing, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "ImportedPerson[…]";
    }
}
