package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyChange;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyState;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.organisation.agency.domain.Decision;
import th.hrd.organisation.agency.messaging.AgencyEvents;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.succession.Successions;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.problem.ProblemException;

/** The steps every change of an agency is made of; within the transaction of the change. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgencyChanges {

    private final AgencyRepository agencies;
    private final AgencyEvents events;
    private final AgencyKinds kinds;
    private final Guidelines guidelines;
    private final Successions successions;
    private final ThaiCalendar calendar;

    AgencyChanges(
            AgencyRepository agencies,
            AgencyEvents events,
            AgencyKinds kinds,
            Guidelines guidelines,
            Successions successions,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.events = events;
        this.kinds = kinds;
        this.guidelines = guidelines;
        this.successions = successions;
        this.calendar = calendar;
    }

    /** From here to the end of the transaction nobody else changes an agency. */
    public void begin() {
        agencies.serialise();
    }

    /**
     * A kind of the edition in force.
     *
     * @throws ProblemException VALIDATION_FAILED with AGENCY_OUT_OF_SCOPE or AGENCY_KIND_UNKNOWN at
     *     the pointer
     */
    public AgencyKind kind(String code, String pointer) {
        return kinds.require(guidelines.inForceOn(calendar.today()), code, pointer);
    }

    public Optional<AgencyTimeline> find(UUID id) {
        return agencies.findByIdOptional(id).map(Agency::timeline).filter(AgencyTimeline::isKnown);
    }

    /** Agencies that have, or ever had, the agency as their parent. */
    public List<AgencyTimeline> everBelow(UUID parent) {
        return agencies.everBelow(parent).stream().map(Agency::timeline).toList();
    }

    /** Agencies that have the code at any time. */
    public List<AgencyTimeline> holdersOf(AgencyCode code) {
        return agencies.holdersOf(code).stream().map(Agency::timeline).toList();
    }

    /**
     * @throws ProblemException AGENCY_CODE_TAKEN (409), PARENT_HOLDS_NO_AGENCIES (422)
     */
    public UUID register(AgencyToRegister agency, Decision decision) {
        agency.codes().forEach(this::requireFree);
        agencies.persist(
                Agency.register(
                        agency.id(),
                        agency.kind(),
                        agency.parent(),
                        agency.names(),
                        agency.codes(),
                        agency.source(),
                        decision));
        return agency.id();
    }

    /**
     * @throws ProblemException AGENCY_CODE_TAKEN (409)
     */
    public UUID give(UUID agency, AgencyCode code) {
        requireFree(code);
        agencies.findById(agency).give(code);
        return agency;
    }

    public void add(UUID agency, AgencyState state) {
        agencies.findById(agency).add(state);
    }

    /** Withdraws what an order made of an agency. */
    public void withdraw(UUID agency, UUID orderId, Instant at) {
        agencies.findById(agency).withdraw(orderId, at);
    }

    /** Tells what happened, and answers the agency as it now is. */
    public AgencyTimeline tell(AgencyChange change, UUID agency) {
        agencies.flush();
        AgencyTimeline now = agencies.findById(agency).timeline();
        events.tell(change, now, successions.from(agency));
        agencies.told(agency, calendar.today());
        return now;
    }

    /** Tells that an agency never came to be; it was known as given. */
    public void tellWithdrawn(AgencyTimeline asItWas) {
        agencies.flush();
        events.withdrawn(
                asItWas, agencies.findById(asItWas.id()).timeline().revisionOn(calendar.today()));
        agencies.told(asItWas.id(), calendar.today());
    }

    private void requireFree(AgencyCode code) {
        if (holdersOf(code).stream().anyMatch(holder -> holder.occupies(code))) {
            throw AgencyProblem.AGENCY_CODE_TAKEN.problem(code.reference());
        }
    }
}
