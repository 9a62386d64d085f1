package th.hrd.platform.intake.job;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.intake.profile.ShippedProfiles;

/** What is asked for with a file, as it stands in the query. */
public record ImportQuery(
        @QueryParam("mode") @Nullable Mode mode,
        @QueryParam("atomicity") @Nullable Atomicity atomicity,
        @QueryParam("scope") @Nullable Scope scope,
        @QueryParam("profile") @Pattern(regexp = "^[a-z][a-z0-9-]{0,39}$") @Nullable String profile,
        @QueryParam("effectiveFrom") @Nullable LocalDate effectiveFrom,
        @QueryParam("confirmDrop") @Nullable Boolean confirmDrop) {

    public String profileOrStandard() {
        return Objects.requireNonNullElse(profile, ShippedProfiles.standard().name());
    }

    public IntakeOrder toOrder(String type, UUID owner, Sender sender, Profile read) {
        return new IntakeOrder(
                type,
                owner,
                sender,
                Objects.requireNonNullElse(mode, Mode.COMMIT),
                Objects.requireNonNullElse(atomicity, Atomicity.ALL),
                Objects.requireNonNullElse(scope, Scope.DELTA),
                effectiveFrom,
                Boolean.TRUE.equals(confirmDrop),
                read.name(),
                read.version());
    }
}
