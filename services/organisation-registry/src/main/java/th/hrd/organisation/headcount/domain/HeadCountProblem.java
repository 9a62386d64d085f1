package th.hrd.organisation.headcount.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with asking for a head count. */
public enum HeadCountProblem implements ProblemType {
    SPLIT_UNKNOWN(
            422,
            Text.of("ไม่รู้จักมิติของการนับ", "Unknown split"),
            Text.of("splitBy ต้องเป็น %2$s ไม่ใช่ %1$s", "splitBy is any of %2$s, not %1$s.")),
    UNITS_OF_WHICH_AGENCY(
            422,
            Text.of("ไม่ได้ระบุหน่วยงาน", "No agency named"),
            Text.of(
                    "การนับแยกตามหน่วยงานภายในต้องระบุหน่วยงานด้วย under",
                    "Counting by unit needs an agency, named by under."));

    private final Wording wording;

    HeadCountProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
