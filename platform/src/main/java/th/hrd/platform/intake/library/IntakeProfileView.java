package th.hrd.platform.intake.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A profile in one of its versions; its {@code profile} is what a change sends back. */
public record IntakeProfileView(
        String name,
        int version,
        boolean shipped,
        @Nullable Instant storedAt,
        ProfileDocument profile) {

    public static IntakeProfileView from(KnownProfile known) {
        return new IntakeProfileView(
                known.profile().name(),
                known.version(),
                known.isShipped(),
                known.storedAt(),
                ProfileDocument.from(known.profile()));
    }
}
