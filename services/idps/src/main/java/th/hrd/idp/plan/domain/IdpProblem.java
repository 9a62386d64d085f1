package th.hrd.idp.plan.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can stand against an IDP or a step of it. */
public enum IdpProblem implements ProblemType {
    IDP_ALREADY_EXISTS(
            409,
            Text.of("มีแผนพัฒนารายบุคคลอยู่แล้ว", "The person already has an IDP"),
            Text.of(
                    "บุคคลนี้มีแผนพัฒนารายบุคคลของปีงบประมาณ พ.ศ. %d อยู่แล้ว โปรดแก้ไขแผนเดิม"
                            + " หรือยกเลิกก่อนสร้างแผนใหม่",
                    "This person already has an IDP for fiscal year %d; revise that one, or cancel"
                            + " it before making another.")),
    IDP_NOT_EDITABLE(
            409,
            Text.of("แก้ไขแผนในสถานะนี้ไม่ได้", "The IDP cannot be rewritten now"),
            Text.of(
                    "แผนอยู่ในสถานะ %s แก้ไขได้เฉพาะแผนที่ยังเป็นร่างหรือถูกส่งคืน",
                    "The IDP is %s; only a draft, or an IDP that was returned, can be rewritten.")),
    IDP_TRANSITION_NOT_ALLOWED(
            409,
            Text.of("สถานะของแผนไม่อนุญาต", "The state of the IDP does not allow this"),
            Text.of(
                    "แผนอยู่ในสถานะ %s จึงเปลี่ยนเป็น %s ไม่ได้",
                    "The IDP is %s and cannot become %s.")),
    IDP_SELF_AGREEMENT(
            422,
            Text.of("เห็นชอบแผนของตนเองไม่ได้", "Nobody agrees his own IDP"),
            Text.of(
                    "ผู้บังคับบัญชาลงนามเห็นชอบแผนพัฒนารายบุคคลของตนเองไม่ได้"
                            + " ต้องให้ผู้บังคับบัญชาเหนือขึ้นไปลงนาม",
                    "A supervisor does not sign his own IDP; the next superior signs it.")),
    AGREEMENT_DETAILS_REQUIRED(
            422,
            Text.of("ต้องระบุผู้เห็นชอบ", "Say who agreed"),
            Text.of(
                    "การบันทึกความเห็นชอบแทนผู้บังคับบัญชาต้องระบุ agreedBy"
                            + " ซึ่งประกอบด้วยรหัสผู้บังคับบัญชาและวันที่เห็นชอบ",
                    "Recording an agreement for a supervisor needs agreedBy: the supervisor's id in"
                            + " the HRIS and the date.")),
    SUPERVISOR_UNKNOWN(
            422,
            Text.of("ไม่รู้จักผู้บังคับบัญชา", "The supervisor is not known"),
            Text.of(
                    "ไม่พบบุคคลที่มีรหัส %s ในส่วนราชการต้นสังกัดปัจจุบันของเจ้าของแผน",
                    "There is no person with the id %s in the agency that holds the owner of this"
                            + " IDP today.")),
    AGREED_IN_FUTURE(
            422,
            Text.of("วันที่เห็นชอบอยู่ในอนาคต", "Agreed in the future"),
            Text.of(
                    "วันที่เห็นชอบ %s อยู่หลังวันนี้ (%s)",
                    "The date of the agreement, %s, lies after today (%s).")),
    ITEM_DUPLICATE(
            422,
            Text.of("รายการซ้ำ", "The item is given twice"),
            Text.of(
                    "ระบุรายการ %s มากกว่าหนึ่งครั้ง",
                    "The item %s is given more than once; each keeps one place in the IDP.")),
    ITEM_UNKNOWN(
            422,
            Text.of("ไม่พบรายการในแผน", "The item is not in the IDP"),
            Text.of("แผนนี้ไม่มีรายการ %s", "This IDP has no item %s.")),
    PERIOD_REVERSED(
            422,
            Text.of("ช่วงเวลากลับด้าน", "The period ends before it begins"),
            Text.of(
                    "วันสิ้นสุดต้องไม่อยู่ก่อนวันเริ่ม (%s)",
                    "The last day must not lie before the first (%s).")),
    PERIOD_OUTSIDE_FISCAL_YEAR(
            422,
            Text.of("อยู่นอกปีงบประมาณของแผน", "Outside the fiscal year of the IDP"),
            Text.of(
                    "ปีงบประมาณ พ.ศ. %d เริ่มวันที่ %s และสิ้นสุดวันที่ %s",
                    "Fiscal year %d runs from %s to %s."));

    private final Wording wording;

    IdpProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
