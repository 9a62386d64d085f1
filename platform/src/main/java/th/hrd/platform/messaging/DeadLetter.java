package th.hrd.platform.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be processed, without its content.
 *
 * @param id ours; dead letters are listed and re-driven by it
 * @param reason the failure's own words
 * @param attempts how often it was tried, the first time included
 */
public record DeadLetter(
        UUID id,
        String topic,
        @Nullable String key,
        @Nullable String type,
        @Nullable String eventId,
        Instant failedAt,
        String reason,
        int attempts) {}
