package th.hrd.idp.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import th.hrd.idp.agency.Agencies;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.CurrentUser;
import th.hrd.platform.security.Role;

/**
 * Who may act for a person: the person, HR of the agency that holds the person today, a supervisor
 * of today. What an earlier agency or supervisor was allowed ends with the transfer.
 */
@ApplicationScoped
public class PersonScope {

    private final People people;
    private final PeopleQueries queries;
    private final Agencies agencies;
    private final CurrentUser caller;
    private final ThaiCalendar calendar;
    private final Operations operations;

    PersonScope(
            People people,
            PeopleQueries queries,
            Agencies agencies,
            CurrentUser caller,
            ThaiCalendar calendar,
            Operations operations) {
        this.people = people;
        this.queries = queries;
        this.agencies = agencies;
        this.caller = caller;
        this.calendar = calendar;
        this.operations = operations;
    }

    /**
     * In which capacity the caller acts for the person. Whoever is the person acts for himself,
     * whatever else he is, so that nobody vouches for himself as his own HR officer.
     *
     * @throws ProblemException FORBIDDEN (403) when in none, REBUILDING (503) while that is not
     *     known
     */
    public Capacity requireCapacity(UUID personId) {
        if (caller.person().filter(personId::equals).isPresent()) {
            return Capacity.SELF;
        }
        if (isHeldByCallersAgency(personId)) {
            return Capacity.AGENCY_HR;
        }
        if (isSupervisedByCaller(personId)) {
            return Capacity.SUPERIOR;
        }
        operations.requireComplete(); // who is missing may yet turn out to be the supervisor
        throw CommonProblem.FORBIDDEN.problem();
    }

    /** Whether the caller acts as supervisor, and is one of this person's today. */
    public boolean isSupervisedByCaller(UUID personId) {
        return caller.hasRole(Role.SUPERVISOR)
                && caller.person()
                        .filter(by -> queries.isSupervisorOf(by, personId, calendar.today()))
                        .isPresent();
    }

    /** Own agency and those below it only: a capacity is also for changes, whoever reads all. */
    private boolean isHeldByCallersAgency(UUID personId) {
        return caller.hasRole(Role.AGENCY_HR)
                && caller.agency()
                        .flatMap(
                                own ->
                                        people.placementOf(personId)
                                                .filter(
                                                        held ->
                                                                agencies.isWithin(
                                                                        held.agencyId(), own)))
                        .isPresent();
    }
}
