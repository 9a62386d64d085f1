package th.hrd.plan.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.guideline.CodeList;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/**
 * A decision to approve, as the agency's executive reports it.
 *
 * @param contentHash hash of the content that was decided on
 * @param mechanism code of the approval mechanism, the choice of the head of the agency
 * @param decidedOn day of the decision
 */
public record Decision(
        String contentHash,
        String mechanism,
        LocalDate decidedOn,
        @Nullable ManagementDecision approver,
        @Nullable CommissionResolution cssc) {

    /** Refuses a decision without the evidence its mechanism asks for, everything found at once. */
    void requireEvidence(GuidelineEdition edition, Agency agency, LocalDate today) {
        var violations = new ArrayList<Violation>();
        edition.item(CodeList.APPROVAL_MECHANISM, mechanism)
                .flatMap(ApprovalEvidence::askedBy)
                .ifPresentOrElse(
                        evidence -> evidence.violations(this, agency).forEach(violations::add),
                        () ->
                                violations.add(
                                        PlanProblem.CODE_UNKNOWN.at(
                                                "#/mechanism", mechanism, edition.name())));
        checkDates(today, violations);
        if (!violations.isEmpty()) {
            throw ProblemException.validation(violations);
        }
    }

    private void checkDates(LocalDate today, List<Violation> violations) {
        if (decidedOn.isAfter(today)) {
            violations.add(PlanProblem.DECISION_IN_FUTURE.at("#/decidedOn", decidedOn));
        }
        if (cssc != null && cssc.meetingDate().isAfter(decidedOn)) {
            violations.add(
                    PlanProblem.MEETING_AFTER_DECISION.at(
                            "#/cssc/meetingDate", cssc.meetingDate(), decidedOn));
        }
    }
}
