package th.hrd.organisation.unit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.unit.domain.OrgUnit;
import th.hrd.organisation.unit.domain.UnitChart;
import th.hrd.organisation.unit.domain.UnitChart.Change;
import th.hrd.organisation.unit.domain.UnitChart.Recorded;
import th.hrd.organisation.unit.domain.UnitFilter;
import th.hrd.organisation.unit.domain.UnitOfDay;
import th.hrd.organisation.unit.domain.UnitProblem;
import th.hrd.organisation.unit.messaging.UnitEvents;
import th.hrd.organisation.unit.persistence.UnitRepository;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** The units of agencies: recording them as an HRIS sends them, and finding them. */
@ApplicationScoped
public class Units {

    /** No later state can be given an earlier day, so a mistyped year would fix the unit. */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final UnitRepository units;
    private final UnitEvents events;
    private final UnitLevels levels;
    private final Agencies agencies;
    private final Guidelines guidelines;
    private final Instance<UnitOccupancy> occupancies;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    Units(
            UnitRepository units,
            UnitEvents events,
            UnitLevels levels,
            Agencies agencies,
            Guidelines guidelines,
            Instance<UnitOccupancy> occupancies,
            ThaiCalendar calendar,
            InstantSource clock) {
        this.units = units;
        this.events = events;
        this.levels = levels;
        this.agencies = agencies;
        this.guidelines = guidelines;
        this.occupancies = occupancies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Records units; the same again changes nothing and makes no fact.
     *
     * @throws ProblemException AGENCY_NOT_THERE_THEN (404), AGENCY_IS_CONTAINER (422),
     *     VALIDATION_FAILED (422) with every fault
     */
    @Transactional
    public List<Recorded> record(RecordUnits command) {
        agencies.requireOn(command.agencyId().toString(), command.effectiveFrom(), null);
        agencies.requireOwnPeople(command.agencyId(), command.effectiveFrom());
        units.serialise(command.agencyId());
        CodeBook codes = guidelines.inForceOn(command.effectiveFrom());
        List<Violation> violations = new ArrayList<>(dateViolations(command.effectiveFrom()));
        violations.addAll(levels.violations(codes, command.units()));
        requireNone(violations);
        var chart =
                new UnitChart(
                        command.agencyId(), units.allOf(command.agencyId()), levels.rank(codes));
        List<Recorded> recorded =
                chart.record(command.units(), command.effectiveFrom(), clock.instant(), Ids::next);
        violations.addAll(chart.violations());
        violations.addAll(peopleViolations(recorded, command.effectiveFrom()));
        requireNone(violations);
        units.keep(chart.changed());
        chart.changed().forEach(events::recorded);
        return recorded;
    }

    /** Records one unit, of which the caller may say which version he has read. */
    @Transactional
    public Recorded recordOne(RecordUnits command, @Nullable IfMatch expected) {
        units.serialise(command.agencyId());
        if (expected != null) {
            String code = command.units().getFirst().code();
            OrgUnit unit =
                    units.find(command.agencyId(), code)
                            .orElseThrow(() -> CommonProblem.STALE_ETAG.problem("-"));
            expected.requireVersion(unit.versionOn(calendar.today()));
        }
        return record(command).getFirst();
    }

    /** The id of a unit that exists on the day. */
    @Transactional
    public Optional<UUID> idOn(UUID agencyId, String code, LocalDate day) {
        return units.idOn(agencyId, code, day);
    }

    /** The id of a unit that exists from the day on; until the transaction ends none is closed. */
    @Transactional
    public Optional<UUID> idFrom(UUID agencyId, String code, LocalDate day) {
        units.keepAsTheyAre(agencyId);
        return units.idFrom(agencyId, code, day);
    }

    /** The ids of all units of an agency that exist on the day, by code. */
    @Transactional
    public Map<String, UUID> idsOn(UUID agencyId, LocalDate day) {
        return units.all(UnitFilter.allOf(agencyId, day)).stream()
                .collect(Collectors.toMap(UnitOfDay::code, UnitOfDay::unitId));
    }

    /** The units of an agency through time, as known now. */
    @Transactional
    public UnitsOverTime overTime(UUID agencyId) {
        return new UnitsOverTime(units.allOf(agencyId));
    }

    /** The codes of units, by id. */
    @Transactional
    public Map<UUID, String> codes(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : units.codes(ids);
    }

    /**
     * A unit on a day, closed or not.
     *
     * @throws ProblemException UNIT_UNKNOWN (404)
     */
    @Transactional
    public UnitOfDay require(UUID agencyId, String code, LocalDate day) {
        return units.findOn(agencyId, code, day)
                .orElseThrow(() -> UnitProblem.UNIT_UNKNOWN.problem(code, day));
    }

    /** The version of a unit for a reader of the day. */
    @Transactional
    public long versionOn(UUID agencyId, String code, LocalDate day) {
        return units.find(agencyId, code)
                .map(unit -> unit.versionOn(day))
                .orElseThrow(() -> UnitProblem.UNIT_UNKNOWN.problem(code, day));
    }

    /** The units of the day, of one agency by code, of all by Thai name. */
    @Transactional
    public <T> Page<T> page(UnitFilter filter, PageRequest page, Function<UnitOfDay, T> view) {
        return Page.of(units.page(filter, page), page, view, units.orderOf(filter));
    }

    /** Every unit an agency has on a day, by code. */
    @Transactional
    public List<UnitOfDay> allOn(UUID agencyId, LocalDate day) {
        return units.all(UnitFilter.allOf(agencyId, day));
    }

    private List<Violation> dateViolations(LocalDate from) {
        LocalDate lastDay = calendar.today().plus(FARTHEST_AHEAD);
        return from.isAfter(lastDay)
                ? List.of(UnitProblem.UNIT_DATE_TOO_FAR_AHEAD.at("#/effectiveFrom", from, lastDay))
                : List.of();
    }

    private List<Violation> peopleViolations(List<Recorded> recorded, LocalDate from) {
        List<Recorded> closed = recorded.stream().filter(Units::isNowClosed).toList();
        if (closed.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = closed.stream().map(one -> one.unitId()).collect(Collectors.toSet());
        var inUse = new HashSet<UUID>();
        occupancies.forEach(occupancy -> inUse.addAll(occupancy.inUse(ids, from)));
        return closed.stream()
                .filter(one -> inUse.contains(one.unitId()))
                .map(
                        one ->
                                UnitProblem.UNIT_HAS_PEOPLE.at(
                                        one.pointer() + "/status", one.code(), from))
                .toList();
    }

    private static boolean isNowClosed(Recorded one) {
        return one.isClosed() && one.change() != Change.UNCHANGED;
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
    }
}
