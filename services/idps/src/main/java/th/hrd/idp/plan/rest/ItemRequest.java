package th.hrd.idp.plan.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.application.ProposedItem;

/** An item as a caller writes it. */
record ItemRequest(
        @Nullable UUID itemId,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String targetKind,
        @NotNull @Size(max = 60) @Pattern(regexp = "^[A-Za-z0-9._-]+$") String targetCode,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String devIssue,
        @Nullable @Size(max = 2000) String description,
        @Nullable @Min(0) @Max(5) Integer expectedLevel,
        @Nullable @Min(0) @Max(5) Integer actualLevel,
        @NotNull @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String method,
        @Nullable @Size(max = 40) @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") String learningMode,
        @NotNull LocalDate plannedFrom,
        @NotNull LocalDate plannedTo,
        @NotBlank @Size(max = 1000) String measure) {

    ProposedItem proposed() {
        return new ProposedItem(
                itemId,
                targetKind,
                targetCode,
                devIssue,
                description,
                expectedLevel,
                actualLevel,
                method,
                learningMode,
                plannedFrom,
                plannedTo,
                measure);
    }
}
