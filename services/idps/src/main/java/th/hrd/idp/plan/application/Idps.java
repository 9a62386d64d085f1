package th.hrd.idp.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.guideline.Guidelines;
import th.hrd.idp.people.Capacity;
import th.hrd.idp.people.People;
import th.hrd.idp.people.PeopleProblem;
import th.hrd.idp.people.Placement;
import th.hrd.idp.plan.domain.Agreement;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpFact;
import th.hrd.idp.plan.domain.IdpItem;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.idp.plan.domain.IdpSummary;
import th.hrd.idp.plan.domain.LearningMix;
import th.hrd.idp.plan.messaging.IdpEvents;
import th.hrd.idp.plan.persistence.IdpRepository;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.security.CurrentUser;

/**
 * What can be done with IDPs. Each step checks whose plan it is, moves the aggregate and tells the
 * fact.
 */
@ApplicationScoped
public class Idps {

    private final IdpRepository idps;
    private final IdpEvents events;
    private final ItemRules rules;
    private final People people;
    private final Guidelines guidelines;
    private final CurrentUser caller;
    private final ThaiCalendar calendar;
    private final InstantSource clock;

    Idps(
            IdpRepository idps,
            IdpEvents events,
            ItemRules rules,
            People people,
            Guidelines guidelines,
            CurrentUser caller,
            ThaiCalendar calendar,
            InstantSource clock) {
        this.idps = idps;
        this.events = events;
        this.rules = rules;
        this.people = people;
        this.guidelines = guidelines;
        this.caller = caller;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** By the agency's HR, or by the person for himself. */
    @Transactional
    public Idp draft(DraftIdp command) {
        Placement placement = people.require(command.person());
        requireOwnSide(placement.personId(), placement.agencyId());
        if (!placement.active()) {
            throw PeopleProblem.PERSON_NOT_ACTIVE.problem();
        }
        FiscalYear year = command.fiscalYear();
        idps.findLive(placement.personId(), year)
                .ifPresent(
                        existing -> {
                            throw IdpProblem.IDP_ALREADY_EXISTS
                                    .problem(year.be())
                                    .with("idpId", existing);
                        });
        Idp idp =
                Idp.draft(
                        Ids.next(),
                        placement.personId(),
                        placement.agencyId(),
                        year.be(),
                        rules.check(command.items(), year, Set.of()),
                        clock.instant());
        idps.add(idp);
        events.publish(idp, IdpFact.DRAFTED);
        return idp;
    }

    @Transactional
    public Idp revise(UUID id, IfMatch read, List<ProposedItem> items) {
        Idp idp = required(id);
        requireOwnSide(idp.personId(), idp.agencyId());
        read.requireVersion(idp.version());
        Set<UUID> known = idp.items().stream().map(IdpItem::id).collect(Collectors.toSet());
        return told(
                idp,
                idp.revise(
                        rules.check(items, new FiscalYear(idp.fiscalYear()), known),
                        clock.instant()));
    }

    @Transactional
    public Idp submit(UUID id, IfMatch read) {
        Idp idp = required(id);
        requireOwnSide(idp.personId(), idp.agencyId());
        read.requireVersion(idp.version());
        return told(idp, idp.submit(clock.instant()));
    }

    /**
     * The supervisor signs, or HR records what was signed in the HRIS.
     *
     * @param recorded given by HR only
     */
    @Transactional
    public Idp agree(UUID id, IfMatch read, Optional<RecordedAgreement> recorded) {
        Idp idp = required(id);
        Capacity capacity = people.capacityTowards(idp.personId(), idp.agencyId());
        read.requireVersion(idp.version());
        return told(idp, idp.agree(signature(idp, capacity, recorded), clock.instant()));
    }

    /** By the supervisor, or by HR for him. */
    @Transactional
    public Idp giveBack(UUID id, IfMatch read, String reason) {
        Idp idp = required(id);
        if (people.capacityTowards(idp.personId(), idp.agencyId()) == Capacity.SELF) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        read.requireVersion(idp.version());
        return told(idp, idp.giveBack(reason, clock.instant()));
    }

    @Transactional
    public Idp cancel(UUID id, IfMatch read, String reason) {
        Idp idp = required(id);
        requireOwnSide(idp.personId(), idp.agencyId());
        read.requireVersion(idp.version());
        return told(idp, idp.cancel(reason, clock.instant()));
    }

    @Transactional
    public Idp find(UUID id) {
        Idp idp = required(id);
        people.capacityTowards(idp.personId(), idp.agencyId());
        return idp;
    }

    /** An IDP of this person, for whoever already acts for the person. */
    @Transactional
    public Optional<Idp> ofPerson(UUID id, UUID personId) {
        return idps.findWithItems(id).filter(idp -> idp.personId().equals(personId));
    }

    @Transactional
    public List<IdpSummary> ofAgency(UUID agencyId, @Nullable FiscalYear year, PageRequest page) {
        return idps.ofAgency(agencyId, year, page);
    }

    /** How the plan's items spread over what the edition of its year advises. */
    @Transactional
    public LearningMix learningMix(Idp idp) {
        return idp.learningMix(
                guidelines.forYear(new FiscalYear(idp.fiscalYear())).advisedShares());
    }

    private Idp required(UUID id) {
        return idps.findWithItems(id)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.problem("IDP " + id));
    }

    /**
     * Writing and submitting is for the person's side; the supervisor's part is to agree or to
     * return.
     */
    private void requireOwnSide(UUID personId, UUID agencyId) {
        if (people.capacityTowards(personId, agencyId) == Capacity.SUPERIOR) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    private Agreement signature(Idp idp, Capacity capacity, Optional<RecordedAgreement> recorded) {
        if (capacity == Capacity.SELF) {
            throw IdpProblem.IDP_SELF_AGREEMENT.problem();
        }
        if (recorded.isEmpty() && people.isSupervisedByCaller(idp.personId())) {
            return new Agreement(caller.person().orElseThrow(), calendar.today(), caller.subject());
        }
        if (capacity != Capacity.AGENCY_HR) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        RecordedAgreement signed =
                recorded.orElseThrow(IdpProblem.AGREEMENT_DETAILS_REQUIRED::problem);
        String sourceId = signed.supervisorSourceId();
        Placement supervisor =
                people.knownTo(idp.agencyId(), sourceId)
                        .orElseThrow(() -> IdpProblem.SUPERVISOR_UNKNOWN.problem(sourceId));
        return new Agreement(supervisor.personId(), signed.agreedOn(), caller.subject());
    }

    private Idp told(Idp idp, IdpFact fact) {
        idps.flush(); // the event carries the version the change gets
        events.publish(idp, fact);
        return idp;
    }
}
