package th.hrd.idp.activity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.ActivityProblem;
import th.hrd.idp.activity.domain.Evidence;
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
     * @throws ProblemException NO_GUIDELINE_FOR_YEAR (422), UNAVAILABLE (503) before any is here
     */
    Guideline guidelineOf(FiscalYear year) {
        return guidelines.forYear(year);
    }

    /**
     * The development dimensions the activity counts for.
     *
     * @throws ProblemException VALIDATION_FAILED (422) with every violation,
     *     ASSURANCE_BEYOND_CAPACITY (403) when the caller states more than he may
     */
    List<String> check(RecordActivity command, Capacity capacity) {
        Learning learning = command.learning();
        Guideline guideline = guidelineOf(FiscalYear.of(learning.completedOn()));
        List<Violation> violations =
                violations(
                        guideline,
                        learning,
                        command.assurance(),
                        command.evidence(),
                        calendar.today());
        if (command.itemId() != null && command.idpId() == null) {
            violations.add(ActivityProblem.ITEM_WITHOUT_IDP.at("#/idpId"));
        }
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
        requireWithinCapacity(command.assurance(), capacity, guideline.assurance());
        return dimensions(guideline, learning);
    }

    /** Everything that stands against the learning, whoever tells of it. */
    static List<Violation> violations(
            Guideline guideline,
            Learning learning,
            String assurance,
            @Nullable Evidence evidence,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        violations.addAll(targetViolations(guideline, learning));
        violations.addAll(guideline.methodViolations(learning.method(), "#"));
        if (learning.completedOn().isAfter(today)) {
            violations.add(
                    ActivityProblem.COMPLETED_IN_FUTURE.at(
                            "#/completedOn", learning.completedOn(), today));
        }
        violations.addAll(assuranceViolations(assurance, evidence, guideline.assurance()));
        return violations;
    }

    /** What was learned without a target counts for no dimension. */
    static List<String> dimensions(Guideline guideline, Learning learning) {
        String kind = learning.targetKind();
        String code = learning.targetCode();
        return kind == null || code == null ? List.of() : guideline.dimensionsOf(kind, code);
    }

    private static List<Violation> targetViolations(Guideline guideline, Learning learning) {
        String kind = learning.targetKind();
        String code = learning.targetCode();
        if (kind != null && code != null) {
            return guideline.targetViolations(kind, code, "#");
        }
        return kind == null && code == null
                ? List.of()
                : List.of(
                        ActivityProblem.TARGET_INCOMPLETE.at(
                                kind == null ? "#/targetKind" : "#/targetCode"));
    }

    private static List<Violation> assuranceViolations(
            String level, @Nullable Evidence evidence, AssuranceScale scale) {
        if (!scale.knows(level)) {
            return List.of(ActivityProblem.ASSURANCE_UNKNOWN.at("#/assurance", level));
        }
        if (scale.isFromCertificatesOnly(level)) {
            return List.of(ActivityProblem.ASSURANCE_BY_CERTIFICATE_ONLY.at("#/assurance", level));
        }
        return scale.needsEvidence(level) && evidence == null
                ? List.of(ActivityProblem.EVIDENCE_REQUIRED.at("#/evidence", level))
                : List.of();
    }

    /**
     * Whoever may not state an assurance may not take it away either.
     *
     * @throws ProblemException ASSURANCE_BEYOND_CAPACITY (403)
     */
    void requireMayVoid(Activity activity, Capacity capacity) {
        Guideline guideline = guidelineOf(new FiscalYear(activity.fiscalYear()));
        requireWithinCapacity(activity.assurance(), capacity, guideline.assurance());
    }

    /** The strongest assurance the capacity allows, when this one is beyond it. */
    static Optional<String> exceededBy(String level, Capacity capacity, AssuranceScale scale) {
        String strongest = scale.strongest(capacity == Capacity.SELF);
        return scale.isAbove(level, strongest) ? Optional.of(strongest) : Optional.empty();
    }

    private static void requireWithinCapacity(
            String level, Capacity capacity, AssuranceScale scale) {
        exceededBy(level, capacity, scale)
                .ifPresent(
                        strongest -> {
                            throw ActivityProblem.ASSURANCE_BEYOND_CAPACITY.problem(strongest);
                        });
    }
}
