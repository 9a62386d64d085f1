package th.hrd.certification.course.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can go wrong with a course and its accreditations. */
public enum CourseProblem implements ProblemType {
    COURSE_UNKNOWN(
            404,
            Text.of("ไม่พบหลักสูตร", "Course not found"),
            Text.of("ไม่มีหลักสูตรรหัส %s ในระบบ", "There is no course %s.")),
    COURSE_CODE_TAKEN(
            409,
            Text.of("รหัสหลักสูตรซ้ำ", "Course code already used"),
            Text.of(
                    "ผู้ขึ้นทะเบียนรายนี้มีหลักสูตรรหัส %s อยู่แล้ว",
                    "This registrant already has a course with the code %s.")),
    CODE_UNKNOWN(
            422,
            Text.of("ไม่มีรหัสนี้ในแนวทางการพัฒนาบุคลากรภาครัฐ", "Code not in the guideline"),
            Text.of(
                    "ไม่มีรหัส %s สำหรับ %s ในแนวทางการพัฒนาบุคลากรภาครัฐที่เผยแพร่แล้ว",
                    "No published guideline edition has the code %s for %s.")),
    VALIDITY_EMPTY(
            422,
            Text.of("ช่วงเวลาการรับรองไม่ถูกต้อง", "Validity is empty"),
            Text.of(
                    "วันเริ่มต้น %s ต้องมาก่อนวันสิ้นสุด %s"
                            + " (วันสิ้นสุดคือวันแรกที่การรับรองไม่มีผลแล้ว)",
                    "The validity must start (%s) before it ends (%s, the first day no longer"
                            + " valid).")),
    ACCREDITATION_OVERLAPS(
            409,
            Text.of("การรับรองหลักสูตรซ้อนทับกัน", "Accreditations overlap"),
            Text.of(
                    "หน่วยงาน %s ได้รับรองหลักสูตรนี้ไว้แล้วตามเลขที่ %s มีผลตั้งแต่ %s ถึงก่อน %s",
                    "%s already accredited this course under number %s, valid from %s until before"
                            + " %s.")),
    ACCREDITATION_NUMBER_TAKEN(
            409,
            Text.of("เลขที่การรับรองซ้ำ", "Accreditation number already used"),
            Text.of(
                    "หน่วยงาน %s ใช้เลขที่การรับรอง %s ไปแล้ว",
                    "%s has already used the accreditation number %s."));

    private final Wording wording;

    CourseProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
