package th.hrd.organisation.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.security.CurrentUser;

/**
 * Who touches personal data, as the token says: opaque, never a name.
 *
 * @param subject the token's subject
 * @param client the program that acted, such as an HRIS
 * @param roles the roles, separated by commas
 * @param agencyId the agency it acts for
 * @param body the certifying body or training provider it acts for
 */
public record Accessor(
        String subject,
        @Nullable String client,
        String roles,
        @Nullable UUID agencyId,
        @Nullable String body) {

    /** The caller of the present request; kept by who goes on when the request has ended. */
    public static Accessor of(CurrentUser user) {
        return new Accessor(
                user.subject(),
                user.client().orElse(null),
                String.join(",", user.roles()),
                user.agency().orElse(null),
                Optional.<String>empty().or(user::body).or(user::provider).orElse(null));
    }
}
