package th.hrd.plan.agency;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with the agency a plan is for. */
public enum AgencyProblem implements ProblemType {
    AGENCY_UNKNOWN(
            404,
            Text.of("ไม่รู้จักหน่วยงาน", "Unknown agency"),
            Text.of(
                    "ไม่พบหน่วยงาน %s ในทะเบียนหน่วยงาน",
                    "The organisation registry has no agency %s.")),
    AGENCY_IS_CONTAINER(
            422,
            Text.of("หน่วยงานนี้ไม่จัดทำแผนเอง", "This agency makes no plan of its own"),
            Text.of(
                    "%s ไม่ใช่ส่วนราชการระดับกรม แผนพัฒนาบุคลากรจัดทำโดยส่วนราชการระดับกรมในสังกัด",
                    "%s is not at department level; the departments under it make the HRD plans.")),
    AGENCY_CLOSED(
            409,
            Text.of("หน่วยงานยุบเลิกแล้ว", "The agency is closed"),
            Text.of(
                    "%s ยุบเลิกแล้ว จึงจัดทำแผนใหม่ไม่ได้",
                    "%s is closed and cannot make a new plan."));

    private final Wording wording;

    AgencyProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
