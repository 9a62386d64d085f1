package th.hrd.certification.completion.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can go wrong with a completion. */
public enum CompletionProblem implements ProblemType {
    COMPLETION_UNKNOWN(
            404,
            Text.of("ไม่พบผลการเรียน", "Completion not found"),
            Text.of(
                    "ไม่มีผลการเรียนรหัส %s ในหลักสูตรนี้ หรือไม่อยู่ในขอบเขตที่ท่านดูได้",
                    "This course has no completion %s, or none you may see.")),
    PERSON_REFERENCE_UNCLEAR(
            422,
            Text.of("ระบุตัวบุคคลไม่ชัดเจน", "Unclear who is meant"),
            Text.of(
                    "ให้ระบุ personId อย่างเดียว หรือระบุ agency คู่กับ sourceId",
                    "Name the person either by personId alone, or by agency and sourceId"
                            + " together.")),
    AGENCY_UNKNOWN(
            422,
            Text.of("ไม่รู้จักหน่วยงาน", "Agency not known"),
            Text.of("ไม่มีหน่วยงาน %s ในทะเบียนหน่วยงานของรัฐ", "The registry has no agency %s.")),
    PERSON_UNKNOWN(
            422,
            Text.of("ไม่รู้จักบุคคล", "Person not known"),
            Text.of(
                    "ไม่พบบุคคลรายนี้ในทะเบียนบุคลากรภาครัฐ ให้หน่วยงานต้นสังกัดส่งข้อมูลบุคคลก่อน"
                            + " แล้วจึงส่งผลการเรียนอีกครั้ง",
                    "The registry does not know this person; the agency sends the person first,"
                            + " then the completion can be sent again.")),
    COMPLETED_IN_FUTURE(
            422,
            Text.of("วันที่เรียนจบอยู่ในอนาคต", "Completed in the future"),
            Text.of(
                    "วันที่เรียนจบ %s ต้องไม่เกินวันนี้ (%s ตามเวลาประเทศไทย)",
                    "The day of completion %s lies after today (%s in Bangkok).")),
    REPORTED_BY_ANOTHER(
            409,
            Text.of("รหัสนี้เป็นของผู้รายงานรายอื่น", "Reported by somebody else"),
            Text.of(
                    "ผลการเรียนรหัส %s ในหลักสูตรนี้รายงานโดยหน่วยงานอื่น ให้ใช้รหัสที่ไม่ซ้ำกัน",
                    "Another organisation reported completion %s of this course; use an id of your"
                            + " own.")),
    PERSON_OF_COMPLETION_FIXED(
            409,
            Text.of("เปลี่ยนตัวบุคคลไม่ได้", "The person cannot be changed"),
            Text.of(
                    "ผลการเรียนรหัส %s เป็นของบุคคลอื่น ให้ยกเลิกรายการนั้นพร้อมเหตุผล"
                            + " แล้วบันทึกรายการใหม่",
                    "Completion %s belongs to another person; void it with a reason and record a"
                            + " new one.")),
    COMPLETION_VOIDED(
            409,
            Text.of("ผลการเรียนถูกยกเลิกแล้ว", "Completion was voided"),
            Text.of(
                    "ผลการเรียนรหัส %s ถูกยกเลิกแล้ว แก้ไขไม่ได้ ให้บันทึกเป็นรายการใหม่",
                    "Completion %s was voided and cannot be changed; record a new one."));

    private final Wording wording;

    CompletionProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
