package th.hrd.platform.intake.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A profile in a list: its newest version, without what it says. */
public record ListedProfileView(
        String name,
        int version,
        boolean shipped,
        String titleTh,
        String titleEn,
        @Nullable Instant storedAt) {

    public static ListedProfileView from(ListedProfile listed) {
        return new ListedProfileView(
                listed.name(),
                listed.version(),
                listed.storedAt() == null,
                listed.title().th(),
                listed.title().en(),
                listed.storedAt());
    }
}
