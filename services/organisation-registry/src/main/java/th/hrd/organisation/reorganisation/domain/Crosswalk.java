package th.hrd.organisation.reorganisation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.agency.domain.AgencyOnDay;

/**
 * An agency between two days.
 *
 * @param agencyId the agency
 * @param from the earlier day
 * @param to the later day
 * @param predecessors agencies of the earlier day, with how much of each is in this one on the
 *     later
 * @param successors agencies of the later day, with how much of this one of the earlier day is in
 *     each; the shares sum to 1, and there are none when the agency was closed without successor
 */
public record Crosswalk(
        UUID agencyId,
        LocalDate from,
        LocalDate to,
        List<Part> predecessors,
        List<Part> successors) {

    /**
     * One agency of the other day.
     *
     * @param agency as it stands on that day
     * @param share how much
     * @param orders by which it came there, in the order of their application
     */
    public record Part(AgencyOnDay agency, BigDecimal share, List<Step> orders) {}

    /**
     * An order on the way.
     *
     * @param orderId of the order
     * @param kind what it did
     * @param effectiveFrom since when
     */
    public record Step(UUID orderId, OrderKind kind, LocalDate effectiveFrom) {}
}
