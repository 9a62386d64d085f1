package th.hrd.organisation.identity.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import th.hrd.platform.privacy.NoNationalId;

/** Which two records are one person, and how that is known. */
record ProposeMergeRequest(
        @NotNull UUID kept,
        @NotNull UUID merged,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 500) String reason,
        @NoNationalId @NotNull @Pattern(regexp = ".*\\S.*") @Size(max = 2000) String evidence) {}
