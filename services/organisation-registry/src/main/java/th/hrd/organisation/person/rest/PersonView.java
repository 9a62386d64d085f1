package th.hrd.organisation.person.rest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.application.RecordedPerson;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;

/** A person as one agency knows them. */
record PersonView(
        UUID personId,
        UUID agencyId,
        String sourceId,
        IdentityView identity,
        @Nullable String titleTh,
        String givenNameTh,
        String familyNameTh,
        @Nullable String givenNameEn,
        @Nullable String familyNameEn,
        AssignmentView assignment) {

    static PersonView from(RecordedPerson recorded) {
        PersonName name = recorded.name();
        Posting posting = recorded.posting();
        return new PersonView(
                recorded.personId(),
                posting.agencyId(),
                posting.sourceId(),
                new IdentityView(recorded.identityKind(), recorded.maskedIdentity()),
                name.titleTh(),
                name.givenNameTh(),
                name.familyNameTh(),
                name.givenNameEn(),
                name.familyNameEn(),
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

    record IdentityView(IdentityKind kind, String masked) {}
}
