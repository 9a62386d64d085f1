package th.hrd.organisation.reorganisation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.succession.Succession;
import th.hrd.platform.problem.Violation;

/**
 * What an order adds; it takes nothing away.
 *
 * @param states the new state of each agency that changes, ends or takes something over
 * @param foundings the agencies it makes
 * @param successions who takes over from whom
 */
public record Effect(
        Map<UUID, AgencyState> states, List<Founding> foundings, List<Succession> successions) {

    /**
     * @param orderId of the order
     * @param ordinal which application it is
     * @param found takes what the order names and the organisation does not have
     */
    static Effect of(
            OrderContent order,
            UUID orderId,
            long ordinal,
            Decision decision,
            Organisation organisation,
            List<Violation> found) {
        return new Effect(
                states(order, decision, organisation),
                foundings(order, decision, organisation, found),
                order.sources().stream()
                        .flatMap(
                                source ->
                                        order.targets().stream()
                                                .map(
                                                        target ->
                                                                succession(
                                                                        order,
                                                                        orderId,
                                                                        ordinal,
                                                                        source,
                                                                        target,
                                                                        organisation,
                                                                        found)))
                        .toList());
    }

    /** Of every agency that is there already, so that its history shows the order. */
    private static Map<UUID, AgencyState> states(
            OrderContent order, Decision decision, Organisation organisation) {
        Map<UUID, AgencyState> states = new LinkedHashMap<>();
        for (UUID id : order.agencies()) {
            organisation
                    .find(id)
                    .flatMap(agency -> agency.on(order.effectiveFrom()))
                    .map(state -> changed(id, state, order, decision))
                    .ifPresent(state -> states.put(id, state));
        }
        return states;
    }

    private static AgencyState changed(
            UUID id, AgencyState state, OrderContent order, Decision decision) {
        if (order.ending().contains(id)) {
            return state.closed(decision);
        }
        if (order.names() != null) {
            return state.renamed(order.names(), decision);
        }
        return order.parentId() == null
                ? state.continued(decision)
                : state.moved(order.parentId(), decision);
    }

    private static List<Founding> foundings(
            OrderContent order,
            Decision decision,
            Organisation organisation,
            List<Violation> found) {
        var foundings = new ArrayList<Founding>();
        for (int i = 0; i < order.targets().size(); i++) {
            OrderTarget target = order.targets().get(i);
            NewAgency made = target.newAgency();
            if (made != null) {
                List<AgencyCode> codes =
                        CodeAsSent.readAll(
                                made.codes(),
                                "#/targets/%d/newAgency/codes".formatted(i),
                                decision,
                                found);
                foundings.add(
                        new Founding(
                                target.agencyId(),
                                organisation.kind(made.kind()),
                                made.parentId(),
                                made.names(),
                                codes));
            }
        }
        return foundings;
    }

    private static Succession succession(
            OrderContent order,
            UUID orderId,
            long ordinal,
            UUID source,
            OrderTarget target,
            Organisation organisation,
            List<Violation> found) {
        if (!order.kind().divides()) {
            return Succession.whole(
                    orderId, ordinal, source, target.agencyId(), order.effectiveFrom());
        }
        return new Succession(
                orderId,
                ordinal,
                source,
                target.agencyId(),
                order.effectiveFrom(),
                target.share(),
                target.takesRest(),
                target.units().stream()
                        .map(
                                code -> {
                                    Optional<UUID> unit =
                                            organisation.unit(source, code, order.effectiveFrom());
                                    if (unit.isEmpty()) {
                                        found.add(
                                                OrderProblem.UNIT_NOT_OF_SOURCE.at(
                                                        "#/targets", code));
                                    }
                                    return unit;
                                })
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
