package th.hrd.organisation.agency.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyProblem;
import th.hrd.organisation.agency.domain.Obligation;
import th.hrd.organisation.guideline.application.CodeBook;
import th.hrd.organisation.guideline.application.EditionRequirement;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** The kinds of agency, as the guideline's edition has them. */
@ApplicationScoped
class AgencyKinds implements EditionRequirement {

    private static final String KINDS = CodeList.governing("agencyKind");
    private static final String OUT_OF_SCOPE = CodeList.governing("outOfScopeKind");

    /**
     * @throws ProblemException VALIDATION_FAILED with AGENCY_OUT_OF_SCOPE or AGENCY_KIND_UNKNOWN at
     *     the pointer
     */
    AgencyKind require(CodeBook codes, String kind, String pointer) {
        if (codes.contains(OUT_OF_SCOPE, kind)) {
            throw ProblemException.validation(
                    List.of(AgencyProblem.AGENCY_OUT_OF_SCOPE.at(pointer, kind)));
        }
        return find(codes, kind)
                .orElseThrow(
                        () ->
                                ProblemException.validation(
                                        List.of(
                                                AgencyProblem.AGENCY_KIND_UNKNOWN.at(
                                                        pointer,
                                                        kind,
                                                        String.join(", ", codes.codes(KINDS))))));
    }

    @Override
    public List<Violation> missingIn(CodeBook edition) {
        List<String> kinds = edition.codes(KINDS);
        if (kinds.isEmpty()) {
            return List.of(AgencyProblem.OBLIGATION_MISSING.at("#/codeLists", KINDS));
        }
        return kinds.stream()
                .filter(kind -> find(edition, kind).isEmpty())
                .map(kind -> AgencyProblem.OBLIGATION_MISSING.at("#/codeLists", kind))
                .toList();
    }

    private static Optional<AgencyKind> find(CodeBook codes, String kind) {
        return codes.text(KINDS, kind, "obligation")
                .flatMap(
                        name ->
                                Stream.of(Obligation.values())
                                        .filter(known -> known.name().equals(name))
                                        .findFirst())
                .flatMap(
                        obligation ->
                                codes.text(KINDS, kind, "scopeKind")
                                        .map(scope -> new AgencyKind(kind, obligation, scope)));
    }
}
