package th.hrd.organisation.person.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.application.RecordedPerson;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;

/** A person as one agency knows them; name and identity only while it has the person. */
record PersonView(
        UUID personId,
        UUID agencyId,
        String sourceId,
        @Nullable IdentityView identity,
        @Nullable String titleTh,
        @Nullable String givenNameTh,
        @Nullable String familyNameTh,
        @Nullable String givenNameEn,
        @Nullable String familyNameEn,
        AssignmentView assignment) {

    static PersonView from(RecordedPerson recorded) {
        @Nullable PersonName name = recorded.name();
        Posting posting = recorded.posting();
        return new PersonView(
                recorded.personId(),
                posting.agencyId(),
                posting.sourceId(),
                IdentityView.of(recorded.identityKind(), recorded.maskedIdentity()),
                name == null ? null : name.titleTh(),
                name == null ? null : name.givenNameTh(),
                name == null ? null : name.familyNameTh(),
                name == null ? null : name.givenNameEn(),
                name == null ? null : name.familyNameEn(),
                AssignmentView.of(
                        recorded.assignmentId(),
                        posting,
                        recorded.validFrom(),
                        recorded.validTo()));
    }

    @Override
    public String toString() {
        return "PersonView[" + personId + "]";
    }

    record IdentityView(IdentityKind kind, String masked) {

        static @Nullable IdentityView of(@Nullable IdentityKind kind, @Nullable String masked) {
            return kind == null || masked == null ? null : new IdentityView(kind, masked);
        }
    }
}
