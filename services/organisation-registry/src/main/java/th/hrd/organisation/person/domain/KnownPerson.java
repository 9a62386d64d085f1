package th.hrd.organisation.person.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person before a message, as plain values.
 *
 * @param name the name
 * @param held every assignment, oldest first; the last is the open one, and there is one
 */
public record KnownPerson(PersonName name, List<Held> held) {

    /**
     * An assignment as it is held.
     *
     * @param assignmentId the assignment
     * @param posting what it is
     * @param validFrom its first day
     * @param validTo the first day it no longer holds; absent while open
     */
    public record Held(
            UUID assignmentId, Posting posting, LocalDate validFrom, @Nullable LocalDate validTo) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
        }

        /** Another one when it begins or ends on another day. */
        long version() {
            return Integer.toUnsignedLong(Objects.hash(assignmentId, validFrom, validTo));
        }

        /** Whether a departure from the day tells nothing new: it was told, or followed from it. */
        boolean isKnownToEndOn(LocalDate day, Posting place) {
            return posting.isSamePlaceAs(place)
                    && (day.equals(validTo)
                            || (!posting.status().takesOn() && !day.isBefore(validFrom)));
        }
    }

    public Held current() {
        return held.getLast();
    }

    /**
     * What the agency told last before the person went elsewhere: under the same key, or under
     * whichever if the person is with another agency now. Absent when the person never was there.
     */
    public @Nullable Held formerAt(Posting place) {
        boolean isAgencyThePresentOne = place.agencyId().equals(current().posting().agencyId());
        for (int i = held.size() - 2; i >= 0; i--) {
            Posting former = held.get(i).posting();
            if (former.isSamePlaceAs(place)
                    || (!isAgencyThePresentOne && former.agencyId().equals(place.agencyId()))) {
                return held.get(i);
            }
        }
        return null;
    }
}
