package th.hrd.organisation.agency.application;

import java.time.LocalDate;
import java.util.List;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.succession.SuccessionMap;
import th.hrd.platform.problem.ProblemException;

/** An agency and its successors as known at one moment, to be asked for many days. */
public final class AgencyOverTime {

    private final AgencyTimeline agency;
    private final SuccessionMap successions;

    AgencyOverTime(AgencyTimeline agency, SuccessionMap successions) {
        this.agency = agency;
        this.successions = successions;
    }

    /**
     * Refuses people from a day on for an agency that did not exist yet, that only holds agencies,
     * or that was closed by then without a successor.
     *
     * @throws ProblemException AGENCY_NOT_YET_THERE (422) at {@code #/effectiveFrom},
     *     AGENCY_IS_CONTAINER, AGENCY_CLOSED (422)
     */
    public void requireOwnPeople(LocalDate from) {
        if (from.isBefore(agency.validFrom())) {
            throw ProblemException.validation(
                    List.of(
                            AgencyProblem.AGENCY_NOT_YET_THERE.at(
                                    "#/effectiveFrom", from, agency.validFrom())));
        }
        if (agency.nearest(from).holdsAgencies()) {
            throw AgencyProblem.AGENCY_IS_CONTAINER.problem(agency.nearest(from).names().nameTh());
        }
        LocalDate end = agency.validTo();
        if (end != null
                && !from.isBefore(end)
                && successions.agencyOn(agency.id(), null, from).equals(agency.id())) {
            throw AgencyProblem.AGENCY_CLOSED.problem(agency.nearest(from).names().nameTh(), end);
        }
    }
}
