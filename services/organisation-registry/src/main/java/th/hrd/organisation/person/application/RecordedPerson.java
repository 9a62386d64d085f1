package th.hrd.organisation.person.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;

/**
 * A person as one agency knows them: the latest assignment under the key asked for, and nothing of
 * other agencies.
 *
 * @param personId the person
 * @param version of the person
 * @param identityKind which document identifies the person
 * @param maskedIdentity its number with the middle hidden
 * @param name the name
 * @param assignmentId the assignment
 * @param posting what it is
 * @param validFrom its first day
 * @param validTo the first day it no longer holds; absent while open
 * @param isNew whether the key was recorded for the first time
 */
public record RecordedPerson(
        UUID personId,
        long version,
        IdentityKind identityKind,
        String maskedIdentity,
        PersonName name,
        UUID assignmentId,
        Posting posting,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean isNew) {

    static RecordedPerson of(Person person, Held held, String maskedIdentity, boolean isNew) {
        return new RecordedPerson(
                person.id(),
                person.version(),
                person.identity().kind(),
                maskedIdentity,
                person.name(),
                held.assignmentId(),
                held.posting(),
                held.validFrom(),
                held.validTo(),
                isNew);
    }
}
