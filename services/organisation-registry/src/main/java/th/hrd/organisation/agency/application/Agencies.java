package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyOnDay;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyRef;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.persistence.AgencyQueries;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.organisation.succession.Successions;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.AgencyDirectory;

/** The agencies as they are found: one and many, on a day, as known now or at an earlier time. */
@ApplicationScoped
public class Agencies implements AgencyDirectory {

    private final AgencyRepository agencies;
    private final AgencyQueries queries;
    private final Successions successions;
    private final ThaiCalendar calendar;

    Agencies(
            AgencyRepository agencies,
            AgencyQueries queries,
            Successions successions,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.queries = queries;
        this.successions = successions;
        this.calendar = calendar;
    }

    /**
     * An agency through time, named by its id or by a code of today.
     *
     * @param knownAt as known then; as known now when absent
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Transactional
    public AgencyTimeline require(String reference, @Nullable Instant knownAt) {
        return find(reference, calendar.today(), knownAt)
                .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /**
     * An agency that exists on the day, as known now.
     *
     * @throws ProblemException AGENCY_UNKNOWN, AGENCY_NOT_THERE_THEN (404)
     */
    @Transactional
    public AgencyTimeline requireOn(String reference, LocalDate day) {
        return requireOn(reference, day, null);
    }

    /**
     * An agency that exists on the day, named by its id or by a code it has then.
     *
     * @param knownAt as known then; as known now when absent
     * @throws ProblemException AGENCY_UNKNOWN, AGENCY_NOT_THERE_THEN (404)
     */
    @Transactional
    public AgencyTimeline requireOn(String reference, LocalDate day, @Nullable Instant knownAt) {
        AgencyTimeline agency =
                find(reference, day, knownAt)
                        .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
        if (!agency.existsOn(day)) {
            throw AgencyProblem.AGENCY_NOT_THERE_THEN.problem(reference, day);
        }
        return agency;
    }

    /**
     * The id of an agency, named by it or by a code of today, for features that need no more of it.
     *
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Override
    @Transactional
    public UUID idOf(String reference) {
        return idOf(reference, null);
    }

    /**
     * The id of an agency, named by it or by a code of the day a caller asks about.
     *
     * @param day today when absent
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Transactional
    public UUID idOf(String reference, @Nullable LocalDate day) {
        return idOn(reference, day == null ? calendar.today() : day)
                .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /** The id of an agency, named by it or by a code of the day. */
    @Transactional
    public Optional<UUID> idOn(String reference, LocalDate day) {
        return agencies.idOf(new AgencyRef(reference), day, null);
    }

    /** An agency through time, as known now. */
    @Transactional
    public Optional<AgencyTimeline> find(UUID id) {
        return find(id.toString(), calendar.today(), null);
    }

    /** Whether the agency exists on the day. */
    @Transactional
    public boolean isThere(UUID id, LocalDate day) {
        return find(id).flatMap(agency -> agency.asOf(day)).isPresent();
    }

    /**
     * Refuses people from a day on for an agency that did not exist yet, that only holds agencies,
     * or that was closed by then without a successor.
     *
     * @throws ProblemException AGENCY_UNKNOWN (404), AGENCY_NOT_YET_THERE (422) at {@code
     *     #/effectiveFrom}, AGENCY_IS_CONTAINER, AGENCY_CLOSED (422)
     */
    @Transactional
    public void requireOwnPeople(UUID id, LocalDate from) {
        agencies.holdStill();
        overTime(id).requireOwnPeople(from);
    }

    /**
     * An agency and its successors, for who asks about many days.
     *
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Transactional
    public AgencyOverTime overTime(UUID id) {
        return new AgencyOverTime(require(id.toString(), null), successions.inForce());
    }

    @Transactional
    public <T> Page<T> page(AgencyFilter filter, PageRequest page, Function<AgencyOnDay, T> view) {
        return Page.of(
                queries.page(filter, page),
                page,
                view,
                agency -> List.of(agency.state().names().nameTh(), agency.id().toString()));
    }

    /** Every agency of a day, by Thai name. */
    @Transactional
    public List<AgencyOnDay> allOn(LocalDate day, @Nullable Instant knownAt) {
        return queries.allOn(day, knownAt);
    }

    /**
     * The agencies above one on a day, the nearest first.
     *
     * @throws ProblemException AGENCY_UNKNOWN, AGENCY_NOT_THERE_THEN (404)
     */
    @Transactional
    public List<AgencyOnDay> above(String reference, LocalDate day) {
        var line = new ArrayList<AgencyOnDay>();
        Optional<AgencyOnDay> next = parentOf(requireOn(reference, day).asOf(day), day);
        while (next.isPresent()) {
            line.add(next.get());
            next = parentOf(next, day);
        }
        return line;
    }

    private Optional<AgencyOnDay> parentOf(Optional<AgencyOnDay> agency, LocalDate day) {
        return agency.flatMap(below -> Optional.ofNullable(below.state().parentId()))
                .flatMap(this::find)
                .flatMap(parent -> parent.asOf(day));
    }

    private Optional<AgencyTimeline> find(
            String reference, LocalDate day, @Nullable Instant knownAt) {
        return agencies.idOf(new AgencyRef(reference), day, knownAt)
                .flatMap(agencies::findByIdOptional)
                .map(
                        agency ->
                                knownAt == null
                                        ? agency.timeline()
                                        : agency.timelineKnownAt(knownAt));
    }
}
