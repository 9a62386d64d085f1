package th.hrd.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import th.hrd.plan.plan.application.Alignment;
import th.hrd.plan.plan.domain.Finding;
import th.hrd.platform.problem.Violation;

/**
 * How far a plan follows the guideline: the rules' findings, and beside them the agency's own word.
 */
record AlignmentView(
        UUID planId,
        String edition,
        String contentHash,
        boolean met,
        List<FindingView> findings,
        List<PlanView.ConfirmationView> confirmations) {

    record FindingView(
            String rule, boolean met, String titleTh, String titleEn, List<GapView> missing) {

        static FindingView from(Finding finding) {
            return new FindingView(
                    finding.rule().name(),
                    finding.met(),
                    finding.rule().title().th(),
                    finding.rule().title().en(),
                    finding.missing().stream().map(GapView::from).toList());
        }
    }

    record GapView(String pointer, String textTh, String textEn) {

        static GapView from(Violation gap) {
            return new GapView(gap.pointer(), gap.detail().th(), gap.detail().en());
        }
    }

    static AlignmentView from(Alignment alignment) {
        return new AlignmentView(
                alignment.planId(),
                alignment.edition(),
                alignment.contentHash(),
                alignment.met(),
                alignment.findings().stream().map(FindingView::from).toList(),
                PlanView.ConfirmationView.from(alignment.confirmations()));
    }
}
