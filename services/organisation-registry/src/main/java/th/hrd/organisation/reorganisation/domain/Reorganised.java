package th.hrd.organisation.reorganisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.StatePeriod;
import th.hrd.platform.problem.Violation;

/** The organisation as it would be, and what would be wrong with it. */
final class Reorganised {

    private final Organisation present;
    private final Map<UUID, AgencyTimeline> changed;

    /**
     * @param changed the agencies that would be different, the unchanged ones aside
     */
    Reorganised(Organisation present, Map<UUID, AgencyTimeline> changed) {
        this.present = present;
        this.changed = changed;
    }

    Optional<AgencyTimeline> find(UUID agency) {
        return Optional.ofNullable(changed.get(agency))
                .or(() -> present.find(agency))
                .filter(AgencyTimeline::isKnown);
    }

    /** Agencies without parent, agencies below themselves, codes of two agencies. */
    List<Violation> faultsFrom(LocalDate day) {
        var found = new ArrayList<Violation>();
        Set<UUID> orphans = new TreeSet<>();
        for (AgencyTimeline agency : changed.values()) {
            if (agency.isKnown()) {
                orphans.add(agency.id());
                cycle(agency, day, found);
                codes(agency, found);
            }
            present.everBelow(agency.id()).forEach(child -> orphans.add(child.id()));
        }
        for (UUID id : orphans) {
            find(id).filter(agency -> losesParent(agency, day))
                    .ifPresent(
                            agency ->
                                    found.add(
                                            OrderProblem.AGENCY_WOULD_BE_ORPHANED.at(
                                                    "#", nameOf(agency, day))));
        }
        return found;
    }

    static String nameOf(AgencyTimeline agency, LocalDate day) {
        return agency.nearest(day).names().nameTh();
    }

    private boolean losesParent(AgencyTimeline agency, LocalDate day) {
        return agency.activeFrom(day).stream().anyMatch(period -> !hasParentThroughout(period));
    }

    private boolean hasParentThroughout(StatePeriod period) {
        UUID parentId = period.state().parentId();
        if (parentId == null) {
            return true;
        }
        LocalDate end = find(parentId).map(this::end).orElse(LocalDate.MIN);
        return period.validTo() == null
                ? end.equals(LocalDate.MAX)
                : !end.isBefore(period.validTo());
    }

    private LocalDate end(AgencyTimeline agency) {
        return Objects.requireNonNullElse(agency.validTo(), LocalDate.MAX);
    }

    /** On the day and on every later one on which an agency of the line upwards changes. */
    private void cycle(AgencyTimeline agency, LocalDate day, List<Violation> found) {
        var days = new TreeSet<>(Set.of(day));
        while (!days.isEmpty()) {
            LocalDate next = days.removeFirst();
            var line = new HashSet<UUID>();
            Optional<AgencyTimeline> above = Optional.of(agency);
            while (above.isPresent() && line.add(above.get().id())) {
                above.get().states().stream()
                        .map(AgencyState::validFrom)
                        .filter(turn -> turn.isAfter(next))
                        .forEach(days::add);
                above = above.get().on(next).map(AgencyState::parentId).flatMap(this::find);
            }
            if (above.filter(again -> again.id().equals(agency.id())).isPresent()) {
                found.add(OrderProblem.ORDER_MAKES_CYCLE.at("#", nameOf(agency, day)));
                return;
            }
        }
    }

    private void codes(AgencyTimeline agency, Collection<Violation> found) {
        for (AgencyCode code : agency.codesWithinLife()) {
            present.holdersOf(code).stream()
                    .map(AgencyTimeline::id)
                    .filter(holder -> !holder.equals(agency.id()))
                    .flatMap(holder -> find(holder).stream())
                    .filter(holder -> holder.occupies(code))
                    .findFirst()
                    .ifPresent(
                            holder ->
                                    found.add(
                                            OrderProblem.CODE_WOULD_BE_SHARED.at(
                                                    "#", code.reference())));
        }
    }
}
