package th.hrd.platform.intake.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.security.CurrentUser;

/**
 * Who sends a file, as the token says; kept, because the work goes on when the request has ended.
 *
 * @param subject the token's subject: opaque, never a name
 * @param client the program that sends, such as an HRIS
 * @param roles the roles, separated by commas
 * @param agencyId the agency it acts for
 * @param personId the person it belongs to, if to one
 */
public record Sender(
        String subject,
        @Nullable String client,
        String roles,
        @Nullable UUID agencyId,
        @Nullable UUID personId) {

    public static Sender of(CurrentUser user) {
        return new Sender(
                user.subject(),
                user.client().orElse(null),
                String.join(",", user.roles()),
                user.agency().orElse(null),
                user.person().orElse(null));
    }
}
