package th.hrd.organisation.person.application;

import java.util.UUID;
import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.platform.http.IfMatch;

/**
 * Correct the identity document of a person that was sent with a wrong number.
 *
 * @param agencyId the agency that sent it
 * @param sourceId the person's key in its HRIS
 * @param expected the version the correction is based on
 * @param document the right document
 * @param reason why the other one was wrong
 */
public record CorrectIdentity(
        UUID agencyId,
        String sourceId,
        IfMatch expected,
        IdentityDocument document,
        String reason) {}
