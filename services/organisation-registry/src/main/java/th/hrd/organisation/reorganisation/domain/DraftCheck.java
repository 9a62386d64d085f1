package th.hrd.organisation.reorganisation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import th.hrd.organisation.reorganisation.domain.Cardinality.Targets;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** What can be said against an order without knowing the agencies. */
final class DraftCheck {

    private final OrderContent order;
    private final List<Violation> found = new ArrayList<>();

    private DraftCheck(OrderContent order) {
        this.order = order;
    }

    /**
     * @throws ProblemException VALIDATION_FAILED with everything the order's kind does not allow
     */
    static void require(OrderContent order) {
        List<Violation> found = new DraftCheck(order).findings();
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
    }

    private List<Violation> findings() {
        OrderKind kind = order.kind();
        Cardinality cardinality = kind.cardinality();
        count(
                "#/sources",
                order.sources().size(),
                cardinality.fewestSources(),
                cardinality.mostSources());
        count(
                "#/targets",
                order.targets().size(),
                cardinality.fewestTargets(),
                cardinality.mostTargets());
        detail("#/names", kind.hasNames(), order.names() != null);
        detail("#/parent", kind.hasParent(), order.parentId() != null);
        targets(cardinality.targets());
        distinct();
        if (kind.divides()) {
            division();
        } else {
            wholes();
        }
        return found;
    }

    private void count(String pointer, int number, int fewest, int most) {
        if (number < fewest || number > most) {
            found.add(
                    OrderProblem.ORDER_CARDINALITY.at(pointer, order.kind(), fewest, most, number));
        }
    }

    private void detail(String pointer, boolean wanted, boolean given) {
        if (wanted && !given) {
            found.add(OrderProblem.ORDER_DETAIL_MISSING.at(pointer, order.kind()));
        } else if (given && !wanted) {
            found.add(OrderProblem.ORDER_DETAIL_UNUSED.at(pointer, order.kind()));
        }
    }

    private void targets(Targets allowed) {
        for (int i = 0; i < order.targets().size(); i++) {
            boolean isNew = order.targets().get(i).founds();
            if (allowed == Targets.NEW && !isNew) {
                found.add(OrderProblem.TARGET_NOT_NEW.at("#/targets/" + i, order.kind()));
            } else if (allowed == Targets.EXISTING && isNew) {
                found.add(OrderProblem.TARGET_IS_NEW.at("#/targets/" + i, order.kind()));
            }
        }
    }

    private void distinct() {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < order.sources().size(); i++) {
            if (!seen.add(order.sources().get(i))) {
                found.add(OrderProblem.AGENCY_TWICE.at("#/sources/" + i));
            }
        }
        if (order.kind().divides()) {
            seen.clear();
        }
        for (int i = 0; i < order.targets().size(); i++) {
            if (!seen.add(order.targets().get(i).agencyId())) {
                found.add(OrderProblem.AGENCY_TWICE.at("#/targets/" + i));
            }
        }
    }

    private void division() {
        BigDecimal sum =
                order.targets().stream()
                        .map(OrderTarget::share)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            found.add(OrderProblem.SHARES_NOT_ONE.at("#/targets", sum.toPlainString()));
        }
        if (order.targets().stream().filter(OrderTarget::takesRest).count() != 1) {
            found.add(OrderProblem.REST_NOT_TAKEN_ONCE.at("#/targets"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < order.targets().size(); i++) {
            for (String unit : order.targets().get(i).units()) {
                if (!seen.add(unit)) {
                    found.add(OrderProblem.UNIT_TWICE.at("#/targets/" + i + "/units", unit));
                }
            }
        }
    }

    private void wholes() {
        for (int i = 0; i < order.targets().size(); i++) {
            OrderTarget target = order.targets().get(i);
            if (target.share().compareTo(BigDecimal.ONE) != 0 || !target.units().isEmpty()) {
                found.add(OrderProblem.TARGET_TAKES_ALL.at("#/targets/" + i, order.kind()));
            }
        }
    }
}
