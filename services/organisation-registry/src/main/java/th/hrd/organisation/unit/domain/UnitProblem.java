package th.hrd.organisation.unit.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with a unit, or with asking for one. */
public enum UnitProblem implements ProblemType {
    UNIT_UNKNOWN(
            404,
            Text.of("ไม่รู้จักหน่วยงานภายใน", "Unknown unit"),
            Text.of(
                    "ไม่พบหน่วยงานภายในรหัส %s ณ วันที่ %s",
                    "The agency has no unit with the code %s on %s.")),
    UNIT_CODE_FORM(
            422,
            Text.of("รหัสหน่วยงานภายในไม่ถูกต้อง", "Not a code of a unit"),
            Text.of(
                    "รหัสหน่วยงานภายในมีได้เฉพาะ A-Z a-z 0-9 . _ ~ - ไม่เกิน 40 ตัว",
                    "A unit's code has at most 40 of A-Z a-z 0-9 . _ ~ -.")),
    UNIT_SENT_TWICE(
            422,
            Text.of("รหัสซ้ำในรายการ", "Sent twice"),
            Text.of(
                    "รหัส %s มีมากกว่าหนึ่งครั้งในรายการ",
                    "The code %s stands twice in the list.")),
    UNIT_LEVEL_UNKNOWN(
            422,
            Text.of("ไม่รู้จักระดับของหน่วยงานภายใน", "Unknown level"),
            Text.of("ไม่มี %s ในรายการ UNIT_LEVEL: %s", "The list UNIT_LEVEL has no %s, only %s.")),
    UNIT_PLACE_UNKNOWN(
            422,
            Text.of("ไม่รู้จักที่ตั้งของหน่วยงานภายใน", "Unknown place"),
            Text.of("ไม่มี %s ในรายการ UNIT_PLACE: %s", "The list UNIT_PLACE has no %s, only %s.")),
    UNIT_PARENT_UNKNOWN(
            422,
            Text.of("ไม่รู้จักหน่วยงานภายในที่อยู่เหนือ", "Unknown unit above"),
            Text.of(
                    "หน่วยงานนี้ไม่มีหน่วยงานภายในรหัส %s ที่ใช้ได้ตั้งแต่วันที่ %s",
                    "The agency has no unit with the code %s that exists from %s on.")),
    UNIT_CYCLE(
            422,
            Text.of("หน่วยงานภายในอยู่ใต้ตัวเอง", "Below itself"),
            Text.of("%s จะอยู่ใต้ตัวเองตามสายบังคับบัญชา", "%s would stand below itself.")),
    UNIT_LEVEL_NOT_BELOW_PARENT(
            422,
            Text.of(
                    "ระดับไม่ต่ำกว่าหน่วยงานภายในที่อยู่เหนือ",
                    "Not below the level of the unit above"),
            Text.of(
                    "ระดับ %s ต้องต่ำกว่าระดับ %s ของ %s",
                    "The level %s must lie below %s, the level of %s.")),
    UNIT_HAS_SUBUNITS(
            422,
            Text.of("ยังมีหน่วยงานภายในอยู่ใต้", "Units stand below it"),
            Text.of(
                    "ปิด %s ไม่ได้ เพราะ %s ยังอยู่ใต้หน่วยงานนี้",
                    "%s cannot be closed while %s stands below it.")),
    UNIT_HAS_PEOPLE(
            422,
            Text.of("ยังมีบุคลากรในหน่วยงานภายใน", "People work in it"),
            Text.of(
                    "ปิด %s ไม่ได้ เพราะยังมีบุคลากรตั้งแต่วันที่ %s",
                    "%s cannot be closed: people work in it on %s or later.")),
    UNIT_DATE_BEFORE_LATEST(
            422,
            Text.of("วันที่มีผลก่อนข้อมูลล่าสุด", "Before the last recorded day"),
            Text.of(
                    "วันที่มีผล %s อยู่ก่อน %s ซึ่งเป็นวันแรกของข้อมูลล่าสุดของ %s",
                    "The effective date %s lies before %s, the first day of what is last known of"
                            + " %s.")),
    UNIT_DATE_TOO_FAR_AHEAD(
            422,
            Text.of("วันที่มีผลอยู่ไกลเกินไป", "Too far ahead"),
            Text.of(
                    "วันที่มีผล %s ต้องไม่เกินหนึ่งปีนับจากวันนี้ คือไม่เกิน %s",
                    "The effective date %s lies more than a year ahead; the last day possible is"
                            + " %s.")),
    UNIT_LISTS_MISSING(
            422,
            Text.of("ขาดรายการของหน่วยงานภายใน", "The lists of units are missing"),
            Text.of(
                    "ฉบับนี้ไม่มีรายการ %s หรือรายการว่าง",
                    "The edition has no list %s, or an empty one."));

    private final Wording wording;

    UnitProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
