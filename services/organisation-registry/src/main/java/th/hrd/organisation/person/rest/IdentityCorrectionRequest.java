package th.hrd.organisation.person.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import th.hrd.organisation.person.application.CorrectIdentity;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.privacy.NoNationalId;

/** The right identity document, and why the one sent before was wrong. */
record IdentityCorrectionRequest(
        @NotNull @Valid RecordPersonRequest.IdentityRequest identity,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String reason) {

    CorrectIdentity toCommand(UUID agencyId, String sourceId, IfMatch expected) {
        return new CorrectIdentity(
                agencyId,
                sourceId,
                expected,
                IdentityDocument.of(identity.kind(), identity.number()),
                reason);
    }
}
