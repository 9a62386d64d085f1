package th.hrd.kpi.innovation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agencies;
import th.hrd.kpi.agency.Agency;
import th.hrd.kpi.agency.AgencyProblem;
import th.hrd.kpi.guideline.KpiCatalogue;
import th.hrd.kpi.guideline.ReportingYear;
import th.hrd.kpi.projection.WholeAnswers;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;
import th.hrd.platform.security.DataScope;

/**
 * Records, reads and withdraws the innovations of an agency, for the agency itself and those above
 * it.
 */
@ApplicationScoped
class Innovations {

    private final InnovationRepository innovations;
    private final Agencies agencies;
    private final KpiCatalogue catalogue;
    private final DataScope scope;
    private final ThaiCalendar calendar;
    private final WholeAnswers whole;

    Innovations(
            InnovationRepository innovations,
            Agencies agencies,
            KpiCatalogue catalogue,
            DataScope scope,
            ThaiCalendar calendar,
            WholeAnswers whole) {
        this.innovations = innovations;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.scope = scope;
        this.calendar = calendar;
        this.whole = whole;
    }

    @Transactional
    Innovation record(String agencyReference, RecordInnovationRequest request) {
        innovations.takeTurn();
        return whole.read(() -> add(agencyReference, request));
    }

    private Innovation add(String agencyReference, RecordInnovationRequest request) {
        Agency agency = changeable(agencyReference);
        if (agency.obligation() == Agency.Obligation.CONTAINER) {
            throw AgencyProblem.AGENCY_IS_CONTAINER.problem(agency.nameTh());
        }
        refuseUnlessCountable(request);
        Innovation innovation =
                new Innovation(
                        Ids.next(),
                        agency.id(),
                        request.kind(),
                        request.titleTh(),
                        request.ownerUnit(),
                        request.inUseSince(),
                        request.evidence(),
                        null,
                        0);
        innovations.add(innovation);
        return innovation;
    }

    Innovation get(String agencyReference, UUID id) {
        return whole.read(() -> require(readable(agencyReference), id));
    }

    List<Innovation> ofAgency(
            String agencyReference, @Nullable Integer fiscalYear, PageRequest page) {
        return whole.read(
                () -> innovations.ofAgency(readable(agencyReference).id(), fiscalYear, page));
    }

    @Transactional
    Innovation withdraw(String agencyReference, UUID id, IfMatch ifMatch, String reason) {
        innovations.takeTurn();
        Innovation present = whole.read(() -> require(changeable(agencyReference), id));
        ifMatch.requireVersion(present.version());
        Innovation withdrawn = present.withdraw(reason);
        if (!innovations.withdraw(withdrawn)) {
            throw CommonProblem.STATE_CONFLICT.problem();
        }
        return withdrawn;
    }

    private Innovation require(Agency agency, UUID id) {
        return innovations
                .find(agency.id(), id)
                .orElseThrow(() -> InnovationProblem.INNOVATION_UNKNOWN.problem(id));
    }

    private Agency changeable(String reference) {
        Agency agency = agencies.require(reference, calendar.today());
        scope.requireAgency(agency.id());
        return agency;
    }

    private Agency readable(String reference) {
        Agency agency = agencies.require(reference, calendar.today());
        scope.requireAgencyToRead(agency.id());
        return agency;
    }

    private void refuseUnlessCountable(RecordInnovationRequest request) {
        LocalDate inUseSince = request.inUseSince();
        ReportingYear year = catalogue.require(FiscalYear.of(inUseSince));
        List<Violation> violations = new ArrayList<>();
        if (!catalogue.knowsInnovationKind(year.edition(), request.kind())) {
            violations.add(
                    InnovationProblem.INNOVATION_KIND_UNKNOWN.at(
                            "#/kind", request.kind(), year.edition()));
        }
        if (inUseSince.isAfter(calendar.today())) {
            violations.add(InnovationProblem.INNOVATION_NOT_IN_USE.at("#/inUseSince", inUseSince));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
    }
}
