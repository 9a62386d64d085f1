package th.hrd.organisation.agency.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an agency rests on.
 *
 * @param effectiveFrom first day it holds
 * @param legalBasis the document; not known of what an agency was registered with
 * @param orderId the reorganisation order, if it came by one
 * @param recordedAt when the registry learned of it
 */
public record Decision(
        LocalDate effectiveFrom,
        @Nullable LegalBasis legalBasis,
        @Nullable UUID orderId,
        Instant recordedAt) {}
