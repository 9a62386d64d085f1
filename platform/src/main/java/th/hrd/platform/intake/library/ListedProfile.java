package th.hrd.platform.intake.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.problem.Text;

/**
 * The newest version of a profile, in a list.
 *
 * @param name by which a file asks for it
 * @param version the newest
 * @param title what it is for
 * @param storedAt when its owner stored that version; absent of one that ships
 */
public record ListedProfile(String name, int version, Text title, @Nullable Instant storedAt) {

    static ListedProfile shipped(Profile profile) {
        return new ListedProfile(profile.name(), profile.version(), profile.title(), null);
    }
}
