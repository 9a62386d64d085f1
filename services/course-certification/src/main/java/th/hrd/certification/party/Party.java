package th.hrd.certification.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One of the organisations that register courses or report completions.
 *
 * @param kind what kind of organisation it is
 * @param id a body's code, a provider's id, or the UUID of an agency
 */
@Embeddable
public record Party(@Enumerated(EnumType.STRING) Kind kind, String id) {

    /** Kinds of organisations, each told apart by a claim of the token. */
    public enum Kind {
        BODY,
        PROVIDER,
        AGENCY
    }

    public static Party body(String code) {
        return new Party(Kind.BODY, code);
    }

    public static Party provider(String id) {
        return new Party(Kind.PROVIDER, id);
    }

    public static Party agency(UUID id) {
        return new Party(Kind.AGENCY, id.toString());
    }

    /** The agency's id; only for a party of kind {@link Kind#AGENCY}. */
    public UUID agencyId() {
        if (kind != Kind.AGENCY) {
            throw new IllegalStateException(this + " is no agency");
        }
        return UUID.fromString(id);
    }
}
