package th.hrd.kpi.figure;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** Why a figure cannot be given. */
public enum FigureProblem implements ProblemType {
    KPI_NOT_COMPUTED(
            422,
            Text.of("ตัวชี้วัดนี้ไม่ได้คำนวณ", "This KPI is not computed"),
            Text.of(
                    "%s เป็นระดับความสำเร็จที่ประเมินโดยสำนักงาน ก.พ. ไม่ใช่ค่าที่นับจากข้อมูล",
                    "%s is a level of success judged by the OCSC, not counted from data.")),
    SPLIT_NOT_AVAILABLE(
            422,
            Text.of("แยกย่อยไม่ได้", "No such split"),
            Text.of(
                    "%s ไม่ได้นับเป็นรายบุคคล จึงแยกตามประเภทหรือกลุ่มบุคลากรไม่ได้",
                    "%s does not count persons and cannot be split by their type or group.")),
    AGENCY_REQUIRED(
            422,
            Text.of("ต้องระบุหน่วยงาน", "An agency is required"),
            Text.of(
                    "level=AGENCY ต้องระบุ agency เป็นหน่วยงานหรือกระทรวงที่ต้องการ",
                    "level=AGENCY needs agency: the agency, or the ministry whose agencies are"
                            + " meant.")),
    AGENCY_NOT_ALLOWED(
            422,
            Text.of("ระบุหน่วยงานไม่ได้", "No agency is taken here"),
            Text.of("level=NATION ไม่รับ agency", "level=NATION takes no agency.")),
    LEVEL_UNKNOWN(
            422,
            Text.of("ไม่รู้จักระดับ", "Unknown level"),
            Text.of("level ต้องเป็น %2$s ไม่ใช่ %1$s", "level is one of %2$s, not %1$s.")),
    SPLIT_UNKNOWN(
            422,
            Text.of("ไม่รู้จักการแยกย่อย", "Unknown split"),
            Text.of("splitBy ต้องเป็น %2$s ไม่ใช่ %1$s", "splitBy is any of %2$s, not %1$s."));

    private final Wording wording;

    FigureProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
