package th.hrd.platform.intake.job;

import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.Severity;
import th.hrd.platform.problem.Text;

/** What can be wrong with a row of any type because of the other rows of its file. */
public enum IntakeRowProblem implements RowProblem {
    KEY_SENT_TWICE(
            "IN2001",
            Text.of("รหัสเดียวกันมากกว่าหนึ่งแถว", "A key sent twice"),
            Text.of(
                    "รหัสของแถวนี้ปรากฏในแถว %s ของไฟล์ด้วย จึงไม่บันทึกแถวใดเลย"
                            + " โปรดส่งหนึ่งแถวต่อหนึ่งรหัส",
                    "The key of this row stands in the row(s) %s of the file too, so none of them"
                            + " is applied; send one row per key.")),
    IDENTITY_SENT_TWICE(
            "IN2002",
            Text.of("เอกสารประจำตัวเดียวกันมากกว่าหนึ่งแถว", "An identity sent twice"),
            Text.of(
                    "เอกสารประจำตัวของแถวนี้ปรากฏในแถว %s ของไฟล์ด้วย จึงไม่บันทึกแถวใดเลย",
                    "The identity document of this row stands in the row(s) %s of the file too, so"
                            + " none of them is applied."));

    private final String number;
    private final Text title;
    private final Text detail;

    IntakeRowProblem(String number, Text title, Text detail) {
        this.number = number;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public String number() {
        return number;
    }

    /** Neither row is wrong by itself. */
    @Override
    public Severity severity() {
        return Severity.CONFLICT;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }

    @Override
    public String since() {
        return "1.0";
    }
}
