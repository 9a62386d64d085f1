package th.hrd.kpi.agency;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with the agency asked for. */
public enum AgencyProblem implements ProblemType {
    AGENCY_UNKNOWN(
            404,
            Text.of("ไม่รู้จักหน่วยงาน", "Unknown agency"),
            Text.of(
                    "ไม่พบหน่วยงาน %s ในทะเบียนหน่วยงาน",
                    "The organisation registry has no agency %s.")),
    AGENCY_IS_NO_MINISTRY(
            422,
            Text.of("หน่วยงานนี้ไม่ใช่กระทรวง", "This agency is no ministry"),
            Text.of(
                    "%s ไม่ใช่กระทรวงหรือกลุ่มหน่วยงานระดับบนสุด โปรดใช้ level=AGENCY",
                    "%s is no ministry or other group at the top; use level=AGENCY.")),
    AGENCY_IS_CONTAINER(
            422,
            Text.of("หน่วยงานนี้ไม่รายงานเอง", "This agency does not report itself"),
            Text.of(
                    "%s ไม่ใช่ส่วนราชการระดับกรม นวัตกรรมบันทึกโดยส่วนราชการระดับกรมในสังกัด",
                    "%s is not at department level; the departments under it record innovations."));

    private final Wording wording;

    AgencyProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
