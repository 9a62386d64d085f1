package th.hrd.idp.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import th.hrd.idp.people.Capacity;
import th.hrd.idp.people.People;
import th.hrd.idp.people.PersonScope;
import th.hrd.idp.people.Placement;
import th.hrd.idp.plan.domain.AgreementSignature;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.security.CurrentUser;

/**
 * Who may sign an IDP: the person's supervisor of today, or HR of the agency that holds the person
 * today, for whoever signed in its HRIS. Nobody signs his own.
 */
@ApplicationScoped
class AgreementRules {

    private final People people;
    private final PersonScope scope;
    private final CurrentUser caller;
    private final ThaiCalendar calendar;

    AgreementRules(People people, PersonScope scope, CurrentUser caller, ThaiCalendar calendar) {
        this.people = people;
        this.scope = scope;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * The signature the caller puts under the IDP.
     *
     * @param capacity in which the caller acts for the person
     * @param inHris what was signed in the HRIS; given by HR only
     * @throws ProblemException FORBIDDEN (403) for who has no say, IDP_SELF_AGREEMENT,
     *     AGREEMENT_DETAILS_REQUIRED, SUPERVISOR_UNKNOWN (422)
     */
    AgreementSignature sign(Idp idp, Capacity capacity, Optional<HrisAgreement> inHris) {
        if (capacity == Capacity.SELF) {
            throw IdpProblem.IDP_SELF_AGREEMENT.problem();
        }
        if (inHris.isEmpty() && scope.isSupervisedByCaller(idp.personId())) {
            return new AgreementSignature(
                    caller.person().orElseThrow(), calendar.today(), caller.subject());
        }
        if (capacity != Capacity.AGENCY_HR) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        HrisAgreement signed = inHris.orElseThrow(IdpProblem.AGREEMENT_DETAILS_REQUIRED::problem);
        return new AgreementSignature(
                supervisor(idp.personId(), signed.supervisorSourceId()),
                signed.agreedOn(),
                caller.subject());
    }

    /** By the id in the HRIS of the agency that holds the person today. */
    private UUID supervisor(UUID personId, String sourceId) {
        return people.placementOf(personId)
                .flatMap(holder -> people.knownTo(holder.agencyId(), sourceId))
                .map(Placement::personId)
                .orElseThrow(() -> IdpProblem.SUPERVISOR_UNKNOWN.problem(sourceId));
    }
}
