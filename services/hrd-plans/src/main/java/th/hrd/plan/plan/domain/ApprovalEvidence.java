package th.hrd.plan.plan.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.guideline.CodeItem;
import th.hrd.platform.problem.Violation;

/**
 * The evidence an approval mechanism asks for. Which mechanism asks for which is said by the
 * guideline edition, in the attribute {@code evidence} of the mechanism.
 */
public enum ApprovalEvidence {
    MANAGEMENT_DECISION {
        @Override
        Stream<Violation> violations(Decision decision, Agency agency) {
            return Stream.concat(
                    decision.approver() == null
                            ? Stream.of(PlanProblem.EVIDENCE_MISSING.at("#/approver"))
                            : Stream.of(),
                    decision.cssc() == null
                            ? Stream.of()
                            : Stream.of(PlanProblem.EVIDENCE_NOT_ASKED_FOR.at("#/cssc")));
        }
    },
    COMMISSION_RESOLUTION {
        @Override
        Stream<Violation> violations(Decision decision, Agency agency) {
            if (!agency.hasSubCommission()) {
                return Stream.of(PlanProblem.NO_SUB_COMMISSION.at("#/mechanism", agency.nameTh()));
            }
            return Stream.concat(
                    decision.cssc() == null
                            ? Stream.of(PlanProblem.EVIDENCE_MISSING.at("#/cssc"))
                            : Stream.of(),
                    decision.approver() == null
                            ? Stream.of()
                            : Stream.of(PlanProblem.EVIDENCE_NOT_ASKED_FOR.at("#/approver")));
        }
    };

    abstract Stream<Violation> violations(Decision decision, Agency agency);

    static Optional<ApprovalEvidence> askedBy(CodeItem mechanism) {
        return mechanism
                .asksFor()
                .flatMap(
                        name ->
                                Arrays.stream(values())
                                        .filter(kind -> kind.name().equals(name))
                                        .findFirst());
    }
}
