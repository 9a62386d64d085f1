package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.domain.Agency;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.AgencyRef;
import th.hrd.organisation.agency.domain.CodeScheme;
import th.hrd.organisation.agency.messaging.AgencyEvents;
import th.hrd.organisation.agency.persistence.AgencyRepository;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** The agencies: registering, renaming, finding. */
@ApplicationScoped
public class Agencies {

    /**
     * No later name can be given an earlier day, so a mistyped year would fix the name for good.
     */
    private static final Period FARTHEST_AHEAD = Period.ofYears(1);

    private final AgencyRepository agencies;
    private final AgencyEvents events;
    private final AgencyKinds kinds;
    private final Guidelines guidelines;
    private final ThaiCalendar calendar;

    Agencies(
            AgencyRepository agencies,
            AgencyEvents events,
            AgencyKinds kinds,
            Guidelines guidelines,
            ThaiCalendar calendar) {
        this.agencies = agencies;
        this.events = events;
        this.kinds = kinds;
        this.guidelines = guidelines;
        this.calendar = calendar;
    }

    @Transactional
    public Agency register(RegisterAgency command) {
        var kind = kinds.require(guidelines.inForceOn(calendar.today()), command.kind());
        List<AgencyCode> codes = codes(command);
        codes.stream()
                .filter(agencies::isTaken)
                .findFirst()
                .ifPresent(
                        taken -> {
                            throw AgencyProblem.AGENCY_CODE_TAKEN.problem(taken.reference());
                        });
        Agency agency =
                Agency.register(
                        Ids.next(),
                        kind,
                        parent(command.parent()),
                        command.names(),
                        codes,
                        command.validFrom(),
                        command.source());
        agencies.persistAndFlush(agency);
        events.registered(agency);
        return agency;
    }

    @Transactional
    public Agency rename(RenameAgency command) {
        Agency agency = require(command.agency());
        LocalDate today = calendar.today();
        command.expected().requireVersion(agency.stateOn(today));
        LocalDate lastDay = today.plus(FARTHEST_AHEAD);
        if (command.effectiveFrom().isAfter(lastDay)) {
            throw ProblemException.validation(
                    List.of(
                            AgencyProblem.RENAMING_TOO_FAR_AHEAD.at(
                                    "#/effectiveFrom", command.effectiveFrom(), lastDay)));
        }
        agency.rename(command.names(), command.effectiveFrom(), command.legalBasis());
        agencies.flush();
        events.renamed(agency);
        return agency;
    }

    /**
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Transactional
    public Agency require(String reference) {
        return agencies.find(new AgencyRef(reference), calendar.today())
                .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /**
     * An agency named by a code it has on the day.
     *
     * @throws ProblemException AGENCY_UNKNOWN, AGENCY_NOT_THERE_THEN (404)
     */
    @Transactional
    public Agency requireOn(String reference, LocalDate day) {
        Agency agency =
                agencies.find(new AgencyRef(reference), day)
                        .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
        if (!agency.existsOn(day)) {
            throw AgencyProblem.AGENCY_NOT_THERE_THEN.problem(reference, day);
        }
        return agency;
    }

    /**
     * The id of an agency, for features that need no more of it.
     *
     * @throws ProblemException AGENCY_UNKNOWN (404)
     */
    @Transactional
    public UUID idOf(String reference) {
        return agencies.idOf(new AgencyRef(reference), calendar.today())
                .orElseThrow(() -> AgencyProblem.AGENCY_UNKNOWN.problem(reference));
    }

    /**
     * Refuses people for an agency that only holds agencies.
     *
     * @throws ProblemException AGENCY_UNKNOWN (404), AGENCY_IS_CONTAINER (422)
     */
    @Transactional
    public void requireOwnPeople(UUID id) {
        require(id.toString()).requireOwnPeople(calendar.today());
    }

    @Transactional
    public <T> Page<T> page(AgencyFilter filter, PageRequest page, Function<Agency, T> view) {
        return Page.of(
                agencies.page(filter, page),
                page,
                view,
                agency -> List.of(agency.namesOn(filter.asOf()).nameTh(), agency.id().toString()));
    }

    /** Every agency of a day, by Thai name. */
    @Transactional
    public List<Agency> allOn(LocalDate day) {
        return agencies.allOn(day);
    }

    private @Nullable Agency parent(@Nullable String reference) {
        if (reference == null) {
            return null;
        }
        return agencies.find(new AgencyRef(reference), calendar.today())
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                AgencyProblem.PARENT_UNKNOWN.at(
                                                        "#/parent", reference))));
    }

    private static List<AgencyCode> codes(RegisterAgency command) {
        var codes = new ArrayList<AgencyCode>();
        var found = new ArrayList<Violation>();
        for (int i = 0; i < command.codes().size(); i++) {
            RegisterAgency.CodeToRegister sent = command.codes().get(i);
            CodeScheme scheme = CodeScheme.of(sent.scheme()).orElse(null);
            LocalDate from = sent.validFrom() == null ? command.validFrom() : sent.validFrom();
            if (scheme == null || !scheme.admits(sent.code())) {
                found.add(
                        AgencyProblem.AGENCY_CODE_FORM.at(
                                "#/codes/" + i + "/code", sent.code(), sent.scheme()));
            } else if (sent.validTo() != null && !sent.validTo().isAfter(from)) {
                found.add(AgencyProblem.AGENCY_CODE_PERIOD.at("#/codes/" + i + "/validTo"));
            } else {
                codes.add(new AgencyCode(scheme, sent.code(), from, sent.validTo()));
            }
        }
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
        return codes;
    }
}
