package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.AgencyChange;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.CodeAsSent;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Entering agencies and their codes, as far as no reorganisation order is needed for it. */
@ApplicationScoped
public class AgencyRegister {

    /** A mistyped year would keep a code from everyone for good. */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final Agencies agencies;
    private final AgencyChanges changes;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    AgencyRegister(
            Agencies agencies, AgencyChanges changes, ThaiCalendar calendar, InstantSource clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @throws ProblemException AGENCY_CODE_TAKEN (409), VALIDATION_FAILED, PARENT_HOLDS_NO_AGENCIES
     *     (422)
     */
    @Transactional
    public AgencyTimeline register(RegisterAgency command) {
        changes.begin();
        var kind = changes.kind(command.kind(), "#/kind");
        var parent = parent(command.parent(), command.validFrom());
        var decision = new Decision(command.validFrom(), null, null, clock.instant());
        List<Violation> found = new ArrayList<>();
        List<AgencyCode> codes = CodeAsSent.readAll(command.codes(), "#/codes", decision, found);
        refuse(found);
        return changes.tell(
                AgencyChange.REGISTERED,
                changes.register(
                        new AgencyToRegister(
                                Ids.next(), kind, parent, command.names(), codes, command.source()),
                        decision));
    }

    /**
     * Gives an agency a code from a day on which it exists.
     *
     * @throws ProblemException AGENCY_UNKNOWN, AGENCY_NOT_THERE_THEN (404), AGENCY_CODE_TAKEN
     *     (409), VALIDATION_FAILED (422)
     */
    @Transactional
    public AgencyTimeline give(String agency, CodeAsSent sent, LocalDate from) {
        changes.begin();
        AgencyTimeline known = agencies.require(agency, null);
        LocalDate lastDay = calendar.today().plus(FARTHEST_AHEAD);
        List<Violation> found = new ArrayList<>();
        if (from.isAfter(lastDay)) {
            found.add(AgencyProblem.CODE_TOO_FAR_AHEAD.at("#/validFrom", from, lastDay));
        }
        var decision = new Decision(from, null, null, clock.instant());
        var code = sent.read("#", decision, found);
        refuse(found);
        if (!known.existsOn(from)) {
            throw AgencyProblem.AGENCY_NOT_THERE_THEN.problem(agency, from);
        }
        return changes.tell(AgencyChange.CODED, changes.give(known.id(), code.orElseThrow()));
    }

    private @Nullable AgencyTimeline parent(@Nullable String reference, LocalDate from) {
        if (reference == null) {
            return null;
        }
        return agencies.idOn(reference, calendar.today())
                .flatMap(agencies::find)
                .filter(parent -> parent.existsOn(from))
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                AgencyProblem.PARENT_UNKNOWN.at(
                                                        "#/parent", reference, from))));
    }

    private static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
    }
}
