package th.hrd.kpi.guideline;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with the KPI or the fiscal year asked for. */
public enum GuidelineProblem implements ProblemType {
    NO_GUIDELINE_IN_FORCE(
            422,
            Text.of("ไม่มีแนวทางการพัฒนาบุคลากรที่ใช้บังคับ", "No guideline edition in force"),
            Text.of(
                    "ไม่มีแนวทางการพัฒนาบุคลากรภาครัฐฉบับใดใช้บังคับในปีงบประมาณ %s",
                    "No guideline edition is in force in the fiscal year %s.")),
    KPI_UNKNOWN(
            404,
            Text.of("ไม่รู้จักตัวชี้วัด", "Unknown KPI"),
            Text.of(
                    "ไม่มีตัวชี้วัด %s ในแนวทางฉบับ %s",
                    "The guideline edition %2$s has no KPI %1$s."));

    private final Wording wording;

    GuidelineProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
