package th.hrd.idp.activity.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can stand against recording an activity or voiding it. */
public enum ActivityProblem implements ProblemType {
    EVIDENCE_REQUIRED(
            422,
            Text.of("ต้องมีหลักฐาน", "Evidence is required"),
            Text.of(
                    "ระดับการรับรอง %s นับเป็นผลการพัฒนาได้ จึงต้องแนบหลักฐาน",
                    "The assurance level %s can count as development and therefore needs"
                            + " evidence.")),
    ASSURANCE_UNKNOWN(
            422,
            Text.of("ไม่รู้จักระดับการรับรอง", "The assurance level is not known"),
            Text.of(
                    "ไม่มีระดับการรับรอง %s ในแนวทางฉบับนี้",
                    "This edition of the guideline has no assurance level %s.")),
    ASSURANCE_BEYOND_CAPACITY(
            403,
            Text.of("รับรองระดับนี้ไม่ได้", "The caller may not state this assurance"),
            Text.of(
                    "เจ้าตัวแจ้งได้ไม่เกินระดับ %s"
                        + " ระดับที่สูงกว่าต้องให้ผู้บังคับบัญชาหรือผู้รับผิดชอบงานบุคคลเป็นผู้รับรอง",
                    "About himself a person states at most %s; the supervisor or HR states what is"
                            + " stronger.")),
    ASSURANCE_BY_CERTIFICATE_ONLY(
            422,
            Text.of("ระดับนี้ได้จากใบรับรองเท่านั้น", "Only a certificate gives this assurance"),
            Text.of(
                    "ระดับ %s ได้จากใบรับรองของหน่วยงานที่มีอำนาจเท่านั้น"
                            + " ไม่สามารถบันทึกเป็นกิจกรรม",
                    "The level %s comes from the certificate of a certifying body, never from a"
                            + " recorded activity.")),
    COMPLETED_IN_FUTURE(
            422,
            Text.of("วันที่เสร็จสิ้นอยู่ในอนาคต", "Completed in the future"),
            Text.of(
                    "วันที่เสร็จสิ้น %s อยู่หลังวันนี้ (%s)",
                    "The day of completion, %s, lies after today (%s).")),
    TARGET_INCOMPLETE(
            422,
            Text.of("ระบุเป้าหมายไม่ครบ", "The target is not complete"),
            Text.of(
                    "ระบุ targetKind คู่กับ targetCode หรือไม่ระบุทั้งคู่",
                    "Give targetKind together with targetCode, or neither.")),
    IDP_UNKNOWN(
            422,
            Text.of("ไม่พบแผนพัฒนารายบุคคล", "The IDP is not known"),
            Text.of("ไม่พบแผนพัฒนารายบุคคล %s ของบุคคลนี้", "This person has no IDP %s.")),
    IDP_NOT_AGREED(
            409,
            Text.of("แผนยังไม่ได้รับความเห็นชอบ", "The IDP is not agreed"),
            Text.of(
                    "แผนอยู่ในสถานะ %s กิจกรรมผูกได้เฉพาะกับแผนที่ผู้บังคับบัญชาเห็นชอบแล้ว",
                    "The IDP is %s; an activity belongs only to an IDP that the supervisor has"
                            + " agreed.")),
    ITEM_WITHOUT_IDP(
            422,
            Text.of("ต้องระบุแผนของรายการ", "An item needs its IDP"),
            Text.of(
                    "ระบุ itemId ต้องระบุ idpId ด้วย",
                    "An itemId is given together with its idpId.")),
    ITEM_NOT_IN_IDP(
            422,
            Text.of("ไม่พบรายการในแผน", "The item is not in the IDP"),
            Text.of("แผน %s ไม่มีรายการ %s", "The IDP %s has no item %s.")),
    ACTIVITY_ALREADY_VOIDED(
            409,
            Text.of("กิจกรรมถูกยกเลิกแล้ว", "The activity is already void"),
            Text.of("กิจกรรมนี้ถูกยกเลิกไปแล้วเมื่อ %s", "This activity was voided at %s."));

    private final Wording wording;

    ActivityProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
