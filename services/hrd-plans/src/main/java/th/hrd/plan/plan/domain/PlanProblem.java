package th.hrd.plan.plan.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with an HRD plan, or with what is asked of it. */
public enum PlanProblem implements ProblemType {
    PLAN_UNKNOWN(
            404,
            Text.of("ไม่พบแผนพัฒนาบุคลากร", "Unknown HRD plan"),
            Text.of("ไม่พบแผนพัฒนาบุคลากร %s", "There is no HRD plan %s.")),
    FISCAL_YEARS_REVERSED(
            422,
            Text.of("ปีงบประมาณสิ้นสุดก่อนปีเริ่มต้น", "The fiscal years are reversed"),
            Text.of(
                    "ปีงบประมาณสิ้นสุด %2$s มาก่อนปีงบประมาณเริ่มต้น %1$s",
                    "The last fiscal year %2$s is before the first, %1$s.")),
    CODE_UNKNOWN(
            422,
            Text.of("ไม่รู้จักรหัส", "Unknown code"),
            Text.of(
                    "ไม่มีรหัส %s ในรายการที่ใช้ได้ของแนวทางฉบับ %s",
                    "%s is not one of the codes that guideline edition %s has here.")),
    PROJECT_OUTSIDE_PLAN(
            422,
            Text.of("โครงการอยู่นอกปีงบประมาณของแผน", "The project lies outside the plan"),
            Text.of(
                    "ปีงบประมาณ %s ของโครงการอยู่นอกช่วง %s ถึง %s ของแผน",
                    "The project's fiscal year %s is not within the plan's, %s to %s.")),
    STRATEGY_OF_OTHER_ISSUE(
            422,
            Text.of("กลยุทธ์ไม่อยู่ในประเด็นการพัฒนานี้", "The strategy belongs to another issue"),
            Text.of(
                    "กลยุทธ์ %s อยู่ในประเด็นการพัฒนา %s ไม่ใช่ %s",
                    "Strategy %s belongs to development issue %s, not to %s.")),
    TARGET_GROUP_REPEATED(
            422,
            Text.of("ระบุกลุ่มบุคลากรซ้ำ", "The role group is repeated"),
            Text.of(
                    "กลุ่ม %s ถูกระบุมากกว่าหนึ่งครั้ง",
                    "Role group %s is stated more than once.")),
    TARGET_GROUP_CONTRADICTED(
            422,
            Text.of("ข้อมูลกลุ่มบุคลากรขัดแย้งกัน", "The role group is contradicted"),
            Text.of(
                    "แผนระบุว่าไม่มีบุคลากรกลุ่ม %s แต่มีโครงการสำหรับกลุ่มนี้",
                    "The plan says there is nobody in role group %s, yet a project is for it.")),
    PLAN_NOT_ALIGNED(
            422,
            Text.of("แผนยังไม่สอดคล้องกับแนวทาง", "The plan does not follow the guideline yet"),
            Text.of(
                    "แผนยังขาด %d รายการตามแนวทางฉบับ %s ดูที่ errors",
                    "The plan lacks %d thing(s) that guideline edition %s asks for, listed in"
                            + " errors.")),
    PLAN_STATUS_FORBIDS(
            409,
            Text.of("สถานะของแผนไม่อนุญาต", "The plan's status forbids this"),
            Text.of(
                    "แผนมีสถานะ %s จึงเปลี่ยนเป็น %s ไม่ได้",
                    "The plan is %s and cannot become %s.")),
    PLAN_NOT_APPROVED(
            409,
            Text.of("แผนยังไม่ได้รับความเห็นชอบ", "The plan is not approved"),
            Text.of(
                    "แผนมีสถานะ %s การจัดทำฉบับใหม่ทำได้จากแผนที่ได้รับความเห็นชอบแล้วเท่านั้น",
                    "The plan is %s; a next version is made from an approved plan only.")),
    PLAN_SUPERSEDED(
            409,
            Text.of("แผนถูกแทนที่แล้ว", "The plan is superseded"),
            Text.of(
                    "แผนฉบับนี้ถูกแทนที่ด้วยฉบับใหม่แล้ว จึงแก้ไขคำยืนยันไม่ได้",
                    "A later version took this plan's place; its confirmations no longer change.")),
    NEXT_VERSION_UNDER_WAY(
            409,
            Text.of("มีฉบับใหม่อยู่แล้ว", "The next version is under way"),
            Text.of(
                    "แผนนี้มีฉบับใหม่ %s ที่ยังไม่ได้รับความเห็นชอบอยู่แล้ว",
                    "This plan already has a next version, %s, that is not approved yet.")),
    CONTENT_CHANGED(
            409,
            Text.of("เนื้อหาแผนไม่ตรงกับที่เห็นชอบ", "The content is not the one decided on"),
            Text.of(
                    "contentHash ที่ส่งมาไม่ตรงกับเนื้อหาปัจจุบันของแผน %s"
                            + " โปรดอ่านแผนใหม่ก่อนให้ความเห็นชอบ",
                    "The contentHash sent is not that of the plan's present content, %s; read the"
                            + " plan again before approving it.")),
    SELF_APPROVAL(
            403,
            Text.of("ผู้จัดทำแผนให้ความเห็นชอบเองไม่ได้", "Who writes does not approve"),
            Text.of(
                    "ผู้ที่จัดทำหรือเสนอแผนนี้ให้ความเห็นชอบแผนเดียวกันไม่ได้",
                    "Who wrote or submitted this plan cannot approve it.")),
    EVIDENCE_MISSING(
            422,
            Text.of("ขาดหลักฐานการให้ความเห็นชอบ", "Evidence of the approval is missing"),
            Text.of(
                    "กลไกที่เลือกต้องมีหลักฐานนี้",
                    "The mechanism chosen asks for this evidence.")),
    EVIDENCE_NOT_ASKED_FOR(
            422,
            Text.of("หลักฐานไม่ตรงกับกลไก", "Evidence of another mechanism"),
            Text.of(
                    "กลไกที่เลือกไม่ใช้หลักฐานนี้",
                    "The mechanism chosen does not take this evidence.")),
    NO_SUB_COMMISSION(
            422,
            Text.of("หน่วยงานไม่มี อ.ก.พ. กรม", "The agency has no sub-commission"),
            Text.of(
                    "%s ไม่มี อ.ก.พ. กรม ให้ใช้ความเห็นชอบของฝ่ายบริหาร",
                    "%s has no Department Civil Service Sub-Commission; its management approves.")),
    DECISION_IN_FUTURE(
            422,
            Text.of("วันที่ให้ความเห็นชอบอยู่ในอนาคต", "The decision lies in the future"),
            Text.of("วันที่ %s ยังมาไม่ถึง", "The day %s has not come yet.")),
    MEETING_AFTER_DECISION(
            422,
            Text.of("วันประชุมอยู่หลังวันที่ให้ความเห็นชอบ", "The meeting is after the decision"),
            Text.of(
                    "วันประชุม %s อยู่หลังวันที่ให้ความเห็นชอบ %s",
                    "The meeting on %s is after the decision on %s."));

    private final Wording wording;

    PlanProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
