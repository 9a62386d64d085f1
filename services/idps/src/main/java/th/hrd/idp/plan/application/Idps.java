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
import th.hrd.idp.people.PersonScope;
import th.hrd.idp.people.Placement;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpFact;
import th.hrd.idp.plan.domain.IdpItem;
import th.hrd.idp.plan.domain.IdpProblem;
import th.hrd.idp.plan.domain.IdpSummary;
import th.hrd.idp.plan.domain.LearningMix;
import th.hrd.idp.plan.messaging.IdpEvents;
import th.hrd.idp.plan.persistence.IdpRepository;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;

/**
 * What can be done with IDPs. Each step checks whose plan it is, moves the aggregate and tells the
 * fact.
 */
@ApplicationScoped
public class Idps {

    private final IdpRepository idps;
    private final IdpEvents events;
    private final ItemRules itemRules;
    private final AgreementRules agreementRules;
    private final People people;
    private final PersonScope scope;
    private final Guidelines guidelines;
    private final InstantSource clock;

    Idps(
            IdpRepository idps,
            IdpEvents events,
            ItemRules itemRules,
            AgreementRules agreementRules,
            People people,
            PersonScope scope,
            Guidelines guidelines,
            InstantSource clock) {
        this.idps = idps;
        this.events = events;
        this.itemRules = itemRules;
        this.agreementRules = agreementRules;
        this.people = people;
        this.scope = scope;
        this.guidelines = guidelines;
        this.clock = clock;
    }

    /** By the agency's HR, or by the person for himself. */
    @Transactional
    public Idp draft(DraftIdp command) {
        Placement placement = people.require(command.person());
        requireOwnSide(placement.personId());
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
                        itemRules.check(command.items(), year, Set.of()),
                        clock.instant());
        idps.add(idp);
        events.publish(idp, IdpFact.DRAFTED);
        return idp;
    }

    @Transactional
    public Idp revise(UUID id, IfMatch read, List<ProposedItem> items) {
        Idp idp = required(id);
        requireOwnSide(idp.personId());
        read.requireVersion(idp.version());
        Set<UUID> known = idp.items().stream().map(IdpItem::id).collect(Collectors.toSet());
        return told(
                idp,
                idp.revise(
                        itemRules.check(items, new FiscalYear(idp.fiscalYear()), known),
                        clock.instant()));
    }

    @Transactional
    public Idp submit(UUID id, IfMatch read) {
        Idp idp = required(id);
        requireOwnSide(idp.personId());
        read.requireVersion(idp.version());
        return told(idp, idp.submit(clock.instant()));
    }

    /**
     * The supervisor signs, or HR records what was signed in the HRIS.
     *
     * @param inHris given by HR only
     */
    @Transactional
    public Idp agree(UUID id, IfMatch read, Optional<HrisAgreement> inHris) {
        Idp idp = required(id);
        Capacity capacity = scope.requireCapacity(idp.personId());
        read.requireVersion(idp.version());
        return told(idp, idp.agree(agreementRules.sign(idp, capacity, inHris), clock.instant()));
    }

    /** By the supervisor, or by HR for him. */
    @Transactional
    public Idp giveBack(UUID id, IfMatch read, String reason) {
        Idp idp = required(id);
        if (scope.requireCapacity(idp.personId()) == Capacity.SELF) {
            throw CommonProblem.FORBIDDEN.problem();
        }
        read.requireVersion(idp.version());
        return told(idp, idp.giveBack(reason, clock.instant()));
    }

    @Transactional
    public Idp cancel(UUID id, IfMatch read, String reason) {
        Idp idp = required(id);
        requireOwnSide(idp.personId());
        read.requireVersion(idp.version());
        return told(idp, idp.cancel(reason, clock.instant()));
    }

    @Transactional
    public Idp find(UUID id) {
        Idp idp = required(id);
        scope.requireCapacity(idp.personId());
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
    private void requireOwnSide(UUID personId) {
        if (scope.requireCapacity(personId) == Capacity.SUPERIOR) {
            throw CommonProblem.FORBIDDEN.problem();
        }
    }

    private Idp told(Idp idp, IdpFact fact) {
        idps.flush(); // the event carries the version the change gets
        events.publish(idp, fact);
        return idp;
    }
}
