package th.hrd.organisation.reorganisation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Whether an applied order can be taken back as if it had never been applied. */
public final class Reversibility {

    private Reversibility() {}

    /**
     * @throws ProblemException ORDER_NOT_REVERSIBLE (409) with every reason
     */
    public static void require(ReorganisationOrder order, Organisation present) {
        OrderContent content = order.content();
        List<Violation> found = new ArrayList<>();
        long ordinal = Objects.requireNonNull(order.ordinal());
        for (UUID later : present.ordersAppliedAfter(ordinal, order.agencies())) {
            found.add(OrderProblem.LATER_ORDER_APPLIED.at("#", later));
        }
        Map<UUID, AgencyTimeline> before = new HashMap<>();
        for (UUID id : order.agencies()) {
            AgencyTimeline agency = present.find(id).orElseThrow();
            before.put(id, agency.without(order.id()));
            if (content.founded().contains(id) && isUsed(agency, order.id(), present)) {
                found.add(
                        OrderProblem.RECORDED_UNDER_NEW_AGENCY.at(
                                "#", Reorganised.nameOf(agency, content.effectiveFrom())));
            }
        }
        if (found.isEmpty()) {
            found.addAll(new Reorganised(present, before).faultsFrom(content.effectiveFrom()));
        }
        if (!found.isEmpty()) {
            throw OrderProblem.ORDER_NOT_REVERSIBLE.problem(found.size()).listing(found);
        }
    }

    private static boolean isUsed(AgencyTimeline agency, UUID orderId, Organisation present) {
        return agency.codes().stream().anyMatch(code -> !orderId.equals(code.orderId()))
                || !present.everBelow(agency.id()).isEmpty()
                || present.hasRecords(agency.id());
    }
}
