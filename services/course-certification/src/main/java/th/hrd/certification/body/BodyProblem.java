package th.hrd.certification.body;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can go wrong with a certifying body. */
public enum BodyProblem implements ProblemType {
    BODY_UNKNOWN(
            404,
            Text.of("ไม่พบหน่วยงานผู้ให้การรับรอง", "Certifying body not found"),
            Text.of("ไม่มีหน่วยงานผู้ให้การรับรองรหัส %s", "There is no certifying body %s.")),
    BODY_NOT_REGISTERED(
            422,
            Text.of(
                    "หน่วยงานผู้ให้การรับรองยังไม่ได้ขึ้นทะเบียน",
                    "Certifying body not registered"),
            Text.of(
                    "หน่วยงาน %s ยังไม่ได้ขึ้นทะเบียนเป็นผู้ให้การรับรอง ให้ติดต่อสำนักงาน ก.พ.",
                    "%s is not registered as a certifying body; OCSC registers it.")),
    BODY_NOT_CAPABLE(
            409,
            Text.of("หน่วยงานไม่มีอำนาจให้การรับรองประเภทนี้", "Body not entitled to certify this"),
            Text.of(
                    "หน่วยงาน %s ไม่ได้ขึ้นทะเบียนเป็นผู้ให้การรับรองประเภท %s",
                    "%s is not registered for certifying %s.")),
    OPERATES_IN_CIRCLE(
            422,
            Text.of("ความสัมพันธ์ของหน่วยงานวนเป็นวงกลม", "Bodies operate for each other"),
            Text.of(
                    "หน่วยงาน %s ดำเนินการแทน %s ไม่ได้ เพราะจะวนกลับมาที่ตนเอง",
                    "%s cannot operate for %s: that would lead back to itself."));

    private final Wording wording;

    BodyProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
