package th.hrd.platform.intake.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Profile;

/**
 * A profile files can be read with.
 *
 * @param profile in the version asked for
 * @param storedAt when its owner stored that version; absent of one that ships
 */
public record KnownProfile(Profile profile, @Nullable Instant storedAt) {

    public int version() {
        return profile.version();
    }

    boolean isShipped() {
        return storedAt == null;
    }
}
