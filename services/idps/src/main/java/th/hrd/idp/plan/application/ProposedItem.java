package th.hrd.idp.plan.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the caller proposes it, before the guideline was asked.
 *
 * @param itemId of the item it rewrites; absent for a new one
 * @param learningMode when it differs from what the method usually is
 */
public record ProposedItem(
        @Nullable UUID itemId,
        String targetKind,
        String targetCode,
        String devIssue,
        @Nullable String description,
        @Nullable Integer expectedLevel,
        @Nullable Integer actualLevel,
        String method,
        @Nullable String learningMode,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        String measure) {}
