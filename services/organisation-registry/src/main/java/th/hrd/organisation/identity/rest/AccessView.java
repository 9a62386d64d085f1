package th.hrd.organisation.identity.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessEntry;
import th.hrd.organisation.access.Accessor;

/** One access to a person's data. */
record AccessView(
        Instant at,
        String action,
        String actionTh,
        String actionEn,
        String subject,
        @Nullable String client,
        List<String> roles,
        @Nullable UUID agencyId,
        @Nullable String body,
        @Nullable String purpose) {

    static AccessView from(AccessEntry entry) {
        Accessor accessor = entry.accessor();
        return new AccessView(
                entry.at(),
                entry.action().name(),
                entry.action().description().th(),
                entry.action().description().en(),
                accessor.subject(),
                accessor.client(),
                List.of(accessor.roles().split(",")),
                accessor.agencyId(),
                accessor.body(),
                entry.purpose());
    }
}
