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
 * A person as one agency knows them: the assignment under the key asked for, and nothing of other
 * agencies. Name and document are those the present agency tells, so a former one gets neither.
 *
 * @param personId the person
 * @param version of what the agency sees
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
        @Nullable IdentityKind identityKind,
        @Nullable String maskedIdentity,
        @Nullable PersonName name,
        UUID assignmentId,
        Posting posting,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean isNew) {

    /** For the agency that has the person. */
    static RecordedPerson present(Person person, Held held, String maskedIdentity, boolean isNew) {
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

    /** For an agency that has lost the person to another. */
    static RecordedPerson former(Person person, Held held) {
        return new RecordedPerson(
                person.id(),
                person.versionFor(held),
                null,
                null,
                null,
                held.assignmentId(),
                held.posting(),
                held.validFrom(),
                held.validTo(),
                false);
    }
}
