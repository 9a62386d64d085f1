package th.hrd.idp.plan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a list of IDPs. */
public record IdpSummary(
        UUID idpId,
        UUID personId,
        int fiscalYear,
        IdpStatus status,
        int itemCount,
        @Nullable LocalDate agreedOn) {}
