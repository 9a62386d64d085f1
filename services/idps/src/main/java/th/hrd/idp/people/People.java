package th.hrd.idp.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import th.hrd.idp.agency.Agencies;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.messaging.Operations;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.DataScope;

/** Finds the person a caller means, and where the person works. */
@ApplicationScoped
public class People {

    private final PeopleQueries queries;
    private final Agencies agencies;
    private final DataScope scope;
    private final ThaiCalendar calendar;
    private final Operations operations;

    People(
            PeopleQueries queries,
            Agencies agencies,
            DataScope scope,
            ThaiCalendar calendar,
            Operations operations) {
        this.queries = queries;
        this.agencies = agencies;
        this.scope = scope;
        this.calendar = calendar;
        this.operations = operations;
    }

    /**
     * Where the person the caller means works today, or worked last: an agency may still name whom
     * it knew, but what it then may do goes by who holds the person now.
     *
     * @throws ProblemException 422 when nobody is named, or nobody known by this reference
     */
    public Placement require(PersonRef ref) {
        boolean byId = ref.personId() != null && ref.agency() == null && ref.sourceId() == null;
        boolean bySource = ref.personId() == null && ref.agency() != null && ref.sourceId() != null;
        if (byId) {
            return placementOf(ref.personId()).orElseThrow(PeopleProblem.PERSON_UNKNOWN::problem);
        }
        if (!bySource) {
            throw PeopleProblem.PERSON_REF_INCOMPLETE.problem();
        }
        UUID agency =
                agencies.find(ref.agency())
                        .orElseThrow(() -> PeopleProblem.AGENCY_UNKNOWN.problem(ref.agency()));
        return knownTo(agency, ref.sourceId())
                .flatMap(known -> placementOf(known.personId()))
                .orElseThrow(() -> notAmong(agency));
    }

    /** The person an agency's HRIS knows under this id. */
    public Optional<Placement> knownTo(UUID agencyId, String sourceId) {
        return orRebuilding(queries.placementOf(agencyId, sourceId, calendar.today()));
    }

    /** Whom the agency's system means in records of these days; who is unknown is left out. */
    public Map<PersonOnDay, PersonMeant> meantBy(UUID agencyId, Set<PersonOnDay> asked) {
        return queries.meantBy(agencyId, List.copyOf(asked), calendar.today());
    }

    /** Where the person works today, or worked last. */
    public Optional<Placement> placementOf(UUID personId) {
        return orRebuilding(queries.placementOf(personId, calendar.today()));
    }

    /** Only the agency's own HR may learn which of its ids are not taken. */
    private ProblemException notAmong(UUID agency) {
        return scope.coversAgency(agency)
                ? PeopleProblem.PERSON_UNKNOWN.problem()
                : CommonProblem.FORBIDDEN.problem();
    }

    /** While people are read anew nobody is known to be missing: 503 instead. */
    private Optional<Placement> orRebuilding(Optional<Placement> found) {
        if (found.isEmpty()) {
            operations.requireComplete();
        }
        return found;
    }
}
