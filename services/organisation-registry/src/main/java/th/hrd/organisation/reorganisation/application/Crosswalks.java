package th.hrd.organisation.reorganisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.reorganisation.domain.Crosswalk;
import th.hrd.organisation.reorganisation.domain.OrderProblem;
import th.hrd.organisation.reorganisation.domain.ReorganisationOrder;
import th.hrd.organisation.reorganisation.persistence.OrderRepository;
import th.hrd.organisation.succession.Portion;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.organisation.succession.Successions;
import th.hrd.platform.problem.ProblemException;

/** What became of an agency between two days, and what it came from. */
@ApplicationScoped
public class Crosswalks {

    private final Agencies agencies;
    private final Successions successions;
    private final OrderRepository orders;

    Crosswalks(Agencies agencies, Successions successions, OrderRepository orders) {
        this.agencies = agencies;
        this.successions = successions;
        this.orders = orders;
    }

    /**
     * @throws ProblemException AGENCY_UNKNOWN (404), VALIDATION_FAILED (422) when the days are the
     *     wrong way round
     */
    @Transactional
    public Crosswalk between(String reference, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ProblemException.validation(
                    List.of(OrderProblem.DAYS_REVERSED.at("#/to", to, from)));
        }
        AgencyTimeline agency =
                agencies.idOn(reference, to)
                        .or(() -> agencies.idOn(reference, from))
                        .flatMap(agencies::find)
                        .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
        SuccessionMap map = successions.inForce();
        return new Crosswalk(
                agency.id(),
                from,
                to,
                predecessors(agency, map, from, to),
                successors(agency, map, from, to));
    }

    private List<Crosswalk.Part> successors(
            AgencyTimeline agency, SuccessionMap map, LocalDate from, LocalDate to) {
        if (!agency.existsOn(from)) {
            return List.of();
        }
        return map.successors(agency.id(), from, to).entrySet().stream()
                .flatMap(entry -> part(entry, to).stream())
                .toList();
    }

    private List<Crosswalk.Part> predecessors(
            AgencyTimeline agency, SuccessionMap map, LocalDate from, LocalDate to) {
        if (!agency.existsOn(to)) {
            return List.of();
        }
        var candidates = new TreeSet<>(map.sources());
        candidates.add(agency.id());
        var found = new ArrayList<Crosswalk.Part>();
        for (UUID candidate : candidates) {
            Portion portion = map.successors(candidate, from, to).get(agency.id());
            if (portion != null) {
                found.addAll(part(Map.entry(candidate, portion), from));
            }
        }
        return found;
    }

    /** The agency as it stood on the day; nothing when it did not exist. */
    private List<Crosswalk.Part> part(Map.Entry<UUID, Portion> entry, LocalDate day) {
        return agencies
                .find(entry.getKey())
                .flatMap(agency -> agency.asOf(day))
                .map(
                        agency ->
                                new Crosswalk.Part(
                                        agency, entry.getValue().share(), steps(entry.getValue())))
                .stream()
                .toList();
    }

    private List<Crosswalk.Step> steps(Portion portion) {
        Stream<ReorganisationOrder> along = orders.all(portion.orderIds()).stream();
        return along.map(
                        order ->
                                new Crosswalk.Step(order.id(), order.kind(), order.effectiveFrom()))
                .toList();
    }
}
