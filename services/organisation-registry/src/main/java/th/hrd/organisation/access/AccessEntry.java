package th.hrd.organisation.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One access to a person's data.
 *
 * @param id place in the log
 * @param at when
 * @param action what was done
 * @param accessor by whom
 * @param purpose why, where the caller had to say so
 */
public record AccessEntry(
        long id, Instant at, AccessAction action, Accessor accessor, @Nullable String purpose) {}
