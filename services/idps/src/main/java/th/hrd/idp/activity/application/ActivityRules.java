package th.hrd.idp.activity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.ActivityProblem;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.guideline.AssuranceScale;
import th.hrd.idp.guideline.Guideline;
import th.hrd.idp.guideline.Guidelines;
import th.hrd.idp.people.Capacity;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** Holds an activity against the guideline of the year it counts for. */
@ApplicationScoped
class ActivityRules {

    private final Guidelines guidelines;
    private final ThaiCalendar calendar;

    ActivityRules(Guidelines guidelines, ThaiCalendar calendar) {
        this.guidelines = guidelines;
        this.calendar = calendar;
    }

    /**
     * The development dimensions the activity counts for.
     *
     * @throws ProblemException VALIDATION_FAILED (422) with every violation,
     *     ASSURANCE_BEYOND_CAPACITY (403) when the caller states more than he may
     */
    List<String> check(RecordActivity command, Capacity capacity) {
        Learning learning = command.learning();
        Guideline guideline = guidelines.forYear(FiscalYear.of(learning.completedOn()));
        var violations = new ArrayList<Violation>();
        violations.addAll(
                guideline.targetViolations(learning.targetKind(), learning.targetCode(), "#"));
        violations.addAll(guideline.methodViolations(learning.method(), "#"));
        LocalDate today = calendar.today();
        if (learning.completedOn().isAfter(today)) {
            violations.add(
                    ActivityProblem.COMPLETED_IN_FUTURE.at(
                            "#/completedOn", learning.completedOn(), today));
        }
        if (command.itemId() != null && command.idpId() == null) {
            violations.add(ActivityProblem.ITEM_WITHOUT_IDP.at("#/idpId"));
        }
        violations.addAll(assuranceViolations(command, guideline.assurance()));
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
        requireWithinCapacity(command.assurance(), capacity, guideline.assurance());
        return guideline.dimensionsOf(learning.targetKind(), learning.targetCode());
    }

    private static List<Violation> assuranceViolations(
            RecordActivity command, AssuranceScale scale) {
        String level = command.assurance();
        if (!scale.knows(level)) {
            return List.of(ActivityProblem.ASSURANCE_UNKNOWN.at("#/assurance", level));
        }
        if (scale.isFromCertificatesOnly(level)) {
            return List.of(ActivityProblem.ASSURANCE_BY_CERTIFICATE_ONLY.at("#/assurance", level));
        }
        return scale.needsEvidence(level) && command.evidence() == null
                ? List.of(ActivityProblem.EVIDENCE_REQUIRED.at("#/evidence", level))
                : List.of();
    }

    /**
     * Whoever may not state an assurance may not take it away either.
     *
     * @throws ProblemException ASSURANCE_BEYOND_CAPACITY (403)
     */
    void requireMayVoid(Activity activity, Capacity capacity) {
        Guideline guideline = guidelines.forYear(new FiscalYear(activity.fiscalYear()));
        requireWithinCapacity(activity.assurance(), capacity, guideline.assurance());
    }

    private static void requireWithinCapacity(
            String level, Capacity capacity, AssuranceScale scale) {
        String strongest = scale.strongest(capacity == Capacity.SELF);
        if (scale.isAbove(level, strongest)) {
            throw ActivityProblem.ASSURANCE_BEYOND_CAPACITY.problem(strongest);
        }
    }
}
