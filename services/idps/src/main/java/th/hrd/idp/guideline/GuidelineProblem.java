package th.hrd.idp.guideline;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What the guideline's code lists do not allow. */
public enum GuidelineProblem implements ProblemType {
    NO_GUIDELINE_FOR_YEAR(
            Text.of("ไม่มีแนวทางสำหรับปีงบประมาณนี้", "No guideline for the fiscal year"),
            Text.of(
                    "ไม่มีแนวทางการพัฒนาบุคลากรภาครัฐที่ใช้กับปีงบประมาณ พ.ศ. %s",
                    "No edition of the guideline applies to fiscal year %s.")),
    TARGET_KIND_UNKNOWN(
            Text.of("ไม่รู้จักประเภทเป้าหมายการพัฒนา", "The kind of target is not known"),
            Text.of(
                    "ไม่มีประเภทเป้าหมาย %s ใช้ได้: %s",
                    "There is no target kind %s; known are %s.")),
    TARGET_CODE_UNKNOWN(
            Text.of("ไม่รู้จักเป้าหมายการพัฒนา", "The development target is not known"),
            Text.of("ไม่พบรหัส %s ในรายการ %s", "The code %s is not in the list(s) %s.")),
    DEV_ISSUE_NOT_FOR_TARGET(
            Text.of("ประเด็นการพัฒนาไม่ตรงกับเป้าหมาย", "The issue does not fit the target"),
            Text.of(
                    "เป้าหมาย %s ไม่อยู่ในประเด็นการพัฒนา %s ใช้ได้: %s",
                    "The target %s does not serve the development issue %s; it serves %s.")),
    METHOD_UNKNOWN(
            Text.of("ไม่รู้จักวิธีการพัฒนา", "The method is not known"),
            Text.of(
                    "ไม่มีวิธีการพัฒนา %s ใช้ได้: %s",
                    "There is no development method %s; known are %s.")),
    LEARNING_MODE_UNKNOWN(
            Text.of("ไม่รู้จักรูปแบบการเรียนรู้", "The learning mode is not known"),
            Text.of(
                    "ไม่มีรูปแบบการเรียนรู้ %s ใช้ได้: %s",
                    "There is no learning mode %s; known are %s."));

    private final Wording wording;

    GuidelineProblem(Text title, Text detail) {
        this.wording = new Wording(422, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
