package th.hrd.plan.guideline;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;

/** What can be wrong with the guideline a plan is to follow. */
public enum GuidelineProblem implements ProblemType {
    NO_GUIDELINE_IN_FORCE(
            422,
            Text.of("ไม่มีแนวทางการพัฒนาบุคลากรที่ใช้บังคับ", "No guideline edition in force"),
            Text.of(
                    "ไม่มีแนวทางการพัฒนาบุคลากรภาครัฐฉบับเดียวที่ใช้บังคับตลอดปีงบประมาณ %s ถึง %s",
                    "No single guideline edition is in force for the fiscal years %s to %s."));

    private final int status;
    private final Text title;
    private final Text detail;

    GuidelineProblem(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
