package th.hrd.organisation.identity.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.platform.privacy.NoNationalId;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Whose ids are asked for, and why. */
record PersonMatchRequest(
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String purpose,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Identity> identities) {

    /** A number an agency gave itself identifies nobody elsewhere, so it is not among these. */
    enum MatchableKind {
        THAI_ID,
        PASSPORT
    }

    record Identity(@NotNull MatchableKind kind, @NotNull @Size(min = 1, max = 40) String number) {

        @Override
        public String toString() {
            return "Identity[" + kind + "]";
        }
    }

    /** The documents in order, or everything that is wrong with them. */
    List<IdentityDocument> documents() {
        List<IdentityDocument> documents = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < identities.size(); i++) {
            var kind = IdentityKind.valueOf(identities.get(i).kind.name());
            Optional<IdentityDocument> document =
                    IdentityDocument.in(kind, identities.get(i).number);
            document.ifPresent(documents::add);
            if (document.isEmpty()) {
                violations.add(
                        IdentityDocument.refusalOf(kind).at("#/identities/" + i + "/number"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
        return documents;
    }
}
