package th.hrd.organisation.reorganisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.AgencyChanges;
import th.hrd.organisation.agency.application.AgencyToRegister;
import th.hrd.organisation.agency.domain.AgencyChange;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.reorganisation.domain.Applicability;
import th.hrd.organisation.reorganisation.domain.Effect;
import th.hrd.organisation.reorganisation.domain.Founding;
import th.hrd.organisation.reorganisation.domain.OrderContent;
import th.hrd.organisation.reorganisation.domain.OrderProblem;
import th.hrd.organisation.reorganisation.domain.OrderStatus;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;
import th.hrd.organisation.reorganisation.domain.Reversibility;
import th.hrd.organisation.reorganisation.messaging.OrderEvents;
import th.hrd.organisation.reorganisation.persistence.OrderRepository;
import th.hrd.organisation.succession.Successions;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;

/** Reorganisation orders: drafting, applying, reversing. */
@ApplicationScoped
public class ReorganisationOrders {

    /**
     * No order of an earlier day can follow on the same agency, so a mistyped year would be final.
     */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final OrderRepository orders;
    private final OrderReading reading;
    private final RegisteredOrganisation organisation;
    private final AgencyChanges agencies;
    private final Successions successions;
    private final OrderEvents events;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    ReorganisationOrders(
            OrderRepository orders,
            OrderReading reading,
            RegisteredOrganisation organisation,
            AgencyChanges agencies,
            Successions successions,
            OrderEvents events,
            ThaiCalendar calendar,
            InstantSource clock) {
        this.orders = orders;
        this.reading = reading;
        this.organisation = organisation;
        this.agencies = agencies;
        this.successions = successions;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @throws ProblemException VALIDATION_FAILED (422) with everything its kind does not allow
     */
    @Transactional
    public ReorganisationOrder draft(OrderAsSent sent) {
        var order = ReorganisationOrder.draft(Ids.next(), reading.read(sent), clock.instant());
        orders.persistAndFlush(order);
        return order;
    }

    /**
     * @throws ProblemException ORDER_UNKNOWN (404), ORDER_NOT_A_DRAFT (409), STALE_ETAG (412),
     *     VALIDATION_FAILED (422)
     */
    @Transactional
    public ReorganisationOrder redraft(UUID id, IfMatch expected, OrderAsSent sent) {
        ReorganisationOrder order = locked(id, expected);
        order.redraft(reading.read(sent));
        orders.flush();
        return order;
    }

    /**
     * @throws ProblemException ORDER_UNKNOWN (404), ORDER_NOT_A_DRAFT (409), STALE_ETAG (412)
     */
    @Transactional
    public ReorganisationOrder withdraw(UUID id, IfMatch expected) {
        ReorganisationOrder order = locked(id, expected);
        order.withdraw();
        orders.flush();
        return order;
    }

    /**
     * @throws ProblemException ORDER_UNKNOWN (404), ORDER_NOT_A_DRAFT, ORDER_NOT_APPLICABLE (409),
     *     STALE_ETAG (412)
     */
    @Transactional
    public ReorganisationOrder apply(UUID id, IfMatch expected) {
        agencies.begin();
        ReorganisationOrder order = locked(id, expected);
        order.requireDraft();
        Instant now = clock.instant();
        OrderContent content = order.content();
        long ordinal = orders.nextOrdinal();
        var decision = new Decision(content.effectiveFrom(), content.legalBasis(), id, now);
        Effect effect =
                Applicability.require(
                        order,
                        ordinal,
                        decision,
                        organisation,
                        calendar.today().plus(FARTHEST_AHEAD));
        effect.states().forEach(agencies::add);
        effect.foundings().forEach(founding -> found(founding, decision));
        order.applied(ordinal, now);
        orders.flush();
        successions.add(effect.successions());
        order.agencies().forEach(agency -> agencies.tell(change(content, agency), agency));
        events.applied(order);
        return order;
    }

    /**
     * @throws ProblemException ORDER_UNKNOWN (404), ORDER_NOT_APPLIED, ORDER_NOT_REVERSIBLE (409),
     *     STALE_ETAG (412)
     */
    @Transactional
    public ReorganisationOrder reverse(UUID id, IfMatch expected, String reason) {
        agencies.begin();
        ReorganisationOrder order = locked(id, expected);
        order.requireApplied();
        Reversibility.require(order, organisation);
        Instant now = clock.instant();
        Map<UUID, AgencyTimeline> known = new HashMap<>();
        List<UUID> touched = order.agencies();
        touched.forEach(agency -> known.put(agency, organisation.find(agency).orElseThrow()));
        touched.forEach(agency -> agencies.withdraw(agency, id, now));
        order.reversed(reason, now);
        orders.flush();
        for (UUID agency : touched) {
            if (order.content().founded().contains(agency)) {
                agencies.tellWithdrawn(known.get(agency));
            } else {
                agencies.tell(AgencyChange.RESTORED, agency);
            }
        }
        events.reversed(order);
        return order;
    }

    /**
     * @throws ProblemException ORDER_UNKNOWN (404)
     */
    @Transactional
    public ReorganisationOrder require(UUID id) {
        return orders.findByIdOptional(id)
                .orElseThrow(() -> OrderProblem.ORDER_UNKNOWN.problem(id));
    }

    /** The newest first. */
    @Transactional
    public <T> Page<T> page(
            @Nullable UUID agency,
            @Nullable OrderStatus status,
            PageRequest page,
            Function<ReorganisationOrder, T> view) {
        return Page.of(
                orders.page(agency, status, page),
                page,
                view,
                order -> List.of(order.id().toString()));
    }

    private void found(Founding founding, Decision decision) {
        UUID parent = founding.parentId();
        agencies.register(
                new AgencyToRegister(
                        founding.id(),
                        founding.kind(),
                        parent == null ? null : agencies.find(parent).orElseThrow(),
                        founding.names(),
                        founding.codes(),
                        null),
                decision);
    }

    private static AgencyChange change(OrderContent order, UUID agency) {
        if (order.founded().contains(agency)) {
            return AgencyChange.REGISTERED;
        }
        if (!order.sources().contains(agency)) {
            return AgencyChange.ENLARGED;
        }
        return switch (order.kind()) {
            case RENAME -> AgencyChange.RENAMED;
            case MOVE -> AgencyChange.MOVED;
            case MERGE, SPLIT, ABSORB -> AgencyChange.SUCCEEDED;
            case CLOSE, CREATE -> AgencyChange.CLOSED;
        };
    }

    private ReorganisationOrder locked(UUID id, IfMatch expected) {
        ReorganisationOrder order =
                orders.locked(id).orElseThrow(() -> OrderProblem.ORDER_UNKNOWN.problem(id));
        expected.requireVersion(order.version());
        return order;
    }
}
