package th.hrd.organisation.reorganisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Whether an order can be applied to the agencies as they stand, and what it does to them then. */
public final class Applicability {

    private final OrderContent order;
    private final Organisation present;
    private final LocalDate day;
    private final List<Violation> found = new ArrayList<>();

    private Applicability(OrderContent order, Organisation present) {
        this.order = order;
        this.present = present;
        this.day = order.effectiveFrom();
    }

    /**
     * What applying the order adds.
     *
     * @param ordinal which application it is
     * @param decision what every new state rests on
     * @param lastDay possible
     * @throws ProblemException ORDER_NOT_APPLICABLE (409) with every reason
     */
    public static Effect require(
            ReorganisationOrder order,
            long ordinal,
            Decision decision,
            Organisation present,
            LocalDate lastDay) {
        var check = new Applicability(order.content(), present);
        Effect effect = check.effect(order.id(), ordinal, decision, lastDay);
        if (!check.found.isEmpty()) {
            throw OrderProblem.ORDER_NOT_APPLICABLE
                    .problem(check.found.size())
                    .listing(check.found);
        }
        return effect;
    }

    private Effect effect(UUID orderId, long ordinal, Decision decision, LocalDate lastDay) {
        if (day.isAfter(lastDay)) {
            found.add(OrderProblem.ORDER_TOO_FAR_AHEAD.at("#/effectiveFrom", day, lastDay));
        }
        for (int i = 0; i < order.sources().size(); i++) {
            UUID source = order.sources().get(i);
            present(source, order.ending().contains(source), "#/sources/" + i);
        }
        for (int i = 0; i < order.targets().size(); i++) {
            if (!order.targets().get(i).founds()) {
                present(order.targets().get(i).agencyId(), false, "#/targets/" + i);
            }
        }
        Effect effect = Effect.of(order, orderId, ordinal, decision, present, found);
        if (found.isEmpty()) {
            judge(new Reorganised(present, changed(effect, decision)), effect);
        }
        return effect;
    }

    private void judge(Reorganised after, Effect effect) {
        nothing(effect);
        container(order.parentId(), after, "#/parent");
        for (Founding founding : effect.foundings()) {
            container(founding.parentId(), after, "#/targets");
        }
        sorts(after);
        found.addAll(after.faultsFrom(day));
        if (order.targets().isEmpty()) {
            people();
        }
    }

    /** Existing on the day, from before it when it is to end, and not changed later. */
    private void present(UUID id, boolean ends, String pointer) {
        Optional<AgencyTimeline> known = present.find(id);
        LocalDate since = ends ? day.minusDays(1) : day;
        if (known.filter(agency -> agency.existsOn(day) && agency.existsOn(since)).isEmpty()) {
            String name =
                    known.map(agency -> Reorganised.nameOf(agency, day)).orElse(id.toString());
            found.add(OrderProblem.AGENCY_NOT_THERE_ON_DAY.at(pointer, name, day));
            return;
        }
        AgencyTimeline agency = known.orElseThrow();
        if (agency.lastChange().isAfter(day)) {
            found.add(
                    OrderProblem.AGENCY_CHANGED_LATER.at(
                            pointer, Reorganised.nameOf(agency, day), agency.lastChange()));
        }
    }

    private Map<UUID, AgencyTimeline> changed(Effect effect, Decision decision) {
        Map<UUID, AgencyTimeline> changed = new HashMap<>();
        effect.states()
                .forEach(
                        (id, state) ->
                                present.find(id)
                                        .ifPresent(agency -> changed.put(id, agency.with(state))));
        effect.foundings()
                .forEach(founding -> changed.put(founding.id(), founding.timeline(decision)));
        return changed;
    }

    private void nothing(Effect effect) {
        if (order.names() == null && order.parentId() == null) {
            return;
        }
        effect.states()
                .forEach(
                        (id, state) ->
                                present.find(id)
                                        .flatMap(agency -> agency.on(day))
                                        .filter(before -> isSame(before, state))
                                        .ifPresent(
                                                before ->
                                                        found.add(
                                                                OrderProblem.ORDER_CHANGES_NOTHING
                                                                        .at(
                                                                                "#/sources",
                                                                                before.names()
                                                                                        .nameTh()))));
    }

    private static boolean isSame(AgencyState one, AgencyState other) {
        return one.names().equals(other.names())
                && Objects.equals(one.parentId(), other.parentId());
    }

    private void container(@Nullable UUID parent, Reorganised after, String pointer) {
        if (parent != null
                && after.find(parent)
                        .flatMap(agency -> agency.on(day))
                        .filter(AgencyState::holdsAgencies)
                        .isEmpty()) {
            found.add(OrderProblem.PARENT_NOT_CONTAINER.at(pointer, parent));
        }
    }

    /** People go on in an agency that has people, agencies under one that holds agencies. */
    private void sorts(Reorganised after) {
        for (UUID source : order.sources()) {
            for (OrderTarget target : order.targets()) {
                AgencyState from = present.find(source).orElseThrow().nearest(day);
                AgencyState to = after.find(target.agencyId()).orElseThrow().nearest(day);
                if (from.holdsAgencies() != to.holdsAgencies()) {
                    found.add(
                            OrderProblem.SUCCESSOR_OF_ANOTHER_SORT.at(
                                    "#/targets", from.names().nameTh(), to.names().nameTh()));
                }
            }
        }
    }

    private void people() {
        for (UUID id : order.ending()) {
            if (present.hasPeople(id, day)) {
                found.add(
                        OrderProblem.PEOPLE_WOULD_BE_ORPHANED.at(
                                "#/sources",
                                Reorganised.nameOf(present.find(id).orElseThrow(), day),
                                day));
            }
        }
    }
}
