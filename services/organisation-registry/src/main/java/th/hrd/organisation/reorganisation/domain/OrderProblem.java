package th.hrd.organisation.reorganisation.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with a reorganisation order, and why one is not applied or reversed. */
public enum OrderProblem implements ProblemType {
    ORDER_UNKNOWN(
            404,
            Text.of("ไม่รู้จักคำสั่งปรับโครงสร้าง", "Unknown reorganisation order"),
            Text.of("ไม่พบคำสั่งปรับโครงสร้าง %s", "There is no reorganisation order %s.")),
    ORDER_NOT_A_DRAFT(
            409,
            Text.of("คำสั่งไม่ใช่ร่าง", "The order is no draft"),
            Text.of(
                    "คำสั่งมีสถานะ %s แก้ไข ถอน หรือบังคับใช้ได้เฉพาะร่าง",
                    "The order is %s; only a draft is changed, withdrawn or applied.")),
    ORDER_NOT_APPLIED(
            409,
            Text.of("คำสั่งยังไม่ได้บังคับใช้", "The order is not applied"),
            Text.of(
                    "คำสั่งมีสถานะ %s ย้อนกลับได้เฉพาะคำสั่งที่บังคับใช้แล้ว",
                    "The order is %s; only an applied order is reversed.")),
    ORDER_NOT_APPLICABLE(
            409,
            Text.of("บังคับใช้คำสั่งไม่ได้", "The order cannot be applied"),
            Text.of("พบเหตุขัดข้อง %d ข้อ ดูที่ errors", "%d reason(s), listed in errors.")),
    ORDER_NOT_REVERSIBLE(
            409,
            Text.of("ย้อนกลับคำสั่งไม่ได้", "The order cannot be reversed"),
            Text.of("พบเหตุขัดข้อง %d ข้อ ดูที่ errors", "%d reason(s), listed in errors.")),
    ORDER_CARDINALITY(
            422,
            Text.of("จำนวนหน่วยงานไม่ตรงกับประเภทคำสั่ง", "Not as many agencies as the kind needs"),
            Text.of(
                    "คำสั่ง %s ต้องมี %d ถึง %d รายการ แต่ได้รับ %d",
                    "An order %s has %d to %d of these, not %d.")),
    ORDER_DETAIL_MISSING(
            422,
            Text.of("ขาดข้อมูลของคำสั่ง", "A detail is missing"),
            Text.of("คำสั่ง %s ต้องระบุข้อมูลนี้", "An order %s needs this.")),
    ORDER_DETAIL_UNUSED(
            422,
            Text.of("ข้อมูลไม่เกี่ยวกับคำสั่ง", "A detail that does not belong here"),
            Text.of("คำสั่ง %s ไม่ใช้ข้อมูลนี้", "An order %s has no use for this.")),
    TARGET_AMBIGUOUS(
            422,
            Text.of("ระบุหน่วยงานปลายทางไม่ชัดเจน", "The target is not clear"),
            Text.of(
                    "ระบุ agency หรือ newAgency อย่างใดอย่างหนึ่ง",
                    "Name either agency or newAgency, not both and not neither.")),
    TARGET_NOT_NEW(
            422,
            Text.of("หน่วยงานปลายทางต้องตั้งใหม่", "The target must be new"),
            Text.of(
                    "คำสั่ง %s ต้องตั้งหน่วยงานใหม่ด้วย newAgency",
                    "An order %s makes its target; describe it in newAgency.")),
    TARGET_IS_NEW(
            422,
            Text.of("หน่วยงานปลายทางต้องมีอยู่แล้ว", "The target must go on"),
            Text.of(
                    "คำสั่ง %s รับเข้าหน่วยงานที่มีอยู่แล้วเท่านั้น",
                    "The target of an order %s is an agency that exists and goes on.")),
    TARGET_TAKES_ALL(
            422,
            Text.of("หน่วยงานปลายทางรับไปทั้งหมด", "The target takes everything"),
            Text.of(
                    "คำสั่ง %s ไม่แบ่งสัดส่วนหรือหน่วย",
                    "An order %s divides nothing: no units, and a share of 1.")),
    AGENCY_TWICE(
            422,
            Text.of("ระบุหน่วยงานซ้ำ", "An agency is named twice"),
            Text.of(
                    "หน่วยงานนี้ถูกระบุไว้แล้วในคำสั่งเดียวกัน",
                    "This agency is named before in the same order.")),
    SHARES_NOT_ONE(
            422,
            Text.of("สัดส่วนรวมไม่เท่ากับ 1", "The shares do not sum to 1"),
            Text.of("สัดส่วนรวมได้ %s ต้องได้ 1 พอดี", "The shares sum to %s, not exactly to 1.")),
    REST_NOT_TAKEN_ONCE(
            422,
            Text.of("ต้องมีผู้รับส่วนที่เหลือหนึ่งแห่ง", "The rest goes to exactly one target"),
            Text.of(
                    "ระบุ takesRest ที่หน่วยงานปลายทางแห่งเดียว",
                    "Exactly one target takes what belongs to none of the units named.")),
    UNIT_TWICE(
            422,
            Text.of("ระบุหน่วยซ้ำ", "A unit is named twice"),
            Text.of("หน่วย %s ถูกแบ่งไปแล้ว", "The unit %s has been given away before.")),
    DAYS_REVERSED(
            422,
            Text.of("ลำดับวันที่ไม่ถูกต้อง", "The days are the wrong way round"),
            Text.of("to %s อยู่ก่อน from %s", "to, %s, lies before from, %s.")),
    ORDER_AGENCY_UNKNOWN(
            422,
            Text.of("ไม่รู้จักหน่วยงาน", "Unknown agency"),
            Text.of(
                    "ไม่พบหน่วยงาน %s ณ วันที่มีผล",
                    "There is no agency %s on the effective day.")),
    ORDER_TOO_FAR_AHEAD(
            409,
            Text.of("วันที่มีผลอยู่ไกลเกินไป", "The effective day lies too far ahead"),
            Text.of(
                    "วันที่มีผล %s ต้องไม่เกิน %s",
                    "The effective day %s lies more than a year ahead; the last day possible is"
                            + " %s.")),
    AGENCY_NOT_THERE_ON_DAY(
            409,
            Text.of("ไม่มีหน่วยงานนี้ ณ วันที่มีผล", "The agency does not exist on the day"),
            Text.of(
                    "%s ไม่มีอยู่ก่อนและในวันที่ %s",
                    "%s does not exist on %s, or only begins on it.")),
    AGENCY_CHANGED_LATER(
            409,
            Text.of("หน่วยงานถูกเปลี่ยนหลังวันที่มีผล", "The agency was changed later"),
            Text.of(
                    "%s ถูกเปลี่ยนแล้วตั้งแต่วันที่ %s คำสั่งที่มีผลก่อนหน้านั้นจึงบังคับใช้ไม่ได้",
                    "%s was changed with effect from %s; an order of an earlier day would overlap"
                            + " it.")),
    ORDER_CHANGES_NOTHING(
            409,
            Text.of("คำสั่งไม่เปลี่ยนอะไร", "The order changes nothing"),
            Text.of("%s เป็นเช่นนั้นอยู่แล้ว", "%s is so already.")),
    PARENT_NOT_CONTAINER(
            409,
            Text.of("ต้นสังกัดใช้ไม่ได้", "The parent cannot hold agencies"),
            Text.of(
                    "หน่วยงาน %s ไม่มีอยู่ในวันที่มีผล หรือไม่ใช่กระทรวง ทบวง หรือกลุ่มหน่วยงาน",
                    "The agency %s does not exist on the effective day, or is no ministry,"
                            + " sub-ministry or group.")),
    SUCCESSOR_OF_ANOTHER_SORT(
            409,
            Text.of("ผู้รับช่วงเป็นหน่วยงานต่างลักษณะ", "The successor is of another sort"),
            Text.of(
                    "%s และ %s ต้องเป็นหน่วยงานที่มีบุคลากรเหมือนกัน หรือเป็นต้นสังกัดเหมือนกัน",
                    "%s and %s must both have people of their own, or both only hold agencies.")),
    UNIT_NOT_OF_SOURCE(
            409,
            Text.of("หน่วยไม่อยู่ในหน่วยงานที่แบ่ง", "The unit is not of the source"),
            Text.of(
                    "ไม่พบหน่วย %s ในหน่วยงานที่แบ่ง ณ วันที่มีผล",
                    "The source has no unit %s on the effective day.")),
    PEOPLE_WOULD_BE_ORPHANED(
            409,
            Text.of("ยังมีบุคลากร", "People would be left behind"),
            Text.of(
                    "%s ยังมีบุคลากรตั้งแต่วันที่ %s เป็นต้นไป และไม่มีหน่วยงานรับช่วง",
                    "%s still has people on %s or later, and nobody would take them over.")),
    AGENCY_WOULD_BE_ORPHANED(
            409,
            Text.of("หน่วยงานในสังกัดจะไม่มีต้นสังกัด", "An agency would lose its parent"),
            Text.of(
                    "%s จะอยู่ใต้หน่วยงานที่ไม่มีอยู่แล้ว",
                    "%s would stand under an agency that no longer exists.")),
    ORDER_MAKES_CYCLE(
            409,
            Text.of("โครงสร้างจะวนเป็นวง", "The agencies would form a cycle"),
            Text.of("%s จะอยู่ใต้ตนเอง", "%s would stand below itself.")),
    CODE_WOULD_BE_SHARED(
            409,
            Text.of("รหัสหน่วยงานถูกใช้แล้ว", "The agency code is taken"),
            Text.of(
                    "รหัส %s จะเป็นของสองหน่วยงานในเวลาเดียวกัน",
                    "Two agencies would have the code %s at the same time.")),
    LATER_ORDER_APPLIED(
            409,
            Text.of("มีคำสั่งที่บังคับใช้ภายหลัง", "A later order has been applied"),
            Text.of(
                    "คำสั่ง %s ที่บังคับใช้ภายหลังเกี่ยวกับหน่วยงานเดียวกัน ต้องย้อนกลับก่อน",
                    "The order %s, applied later, concerns the same agencies; reverse it first.")),
    RECORDED_UNDER_NEW_AGENCY(
            409,
            Text.of("มีข้อมูลของหน่วยงานใหม่แล้ว", "Something is recorded under the new agency"),
            Text.of(
                    "%s ซึ่งตั้งโดยคำสั่งนี้ มีบุคลากร หน่วย รหัส หรือหน่วยงานในสังกัดแล้ว",
                    "%s, which the order made, has people, units, codes or agencies below it by"
                            + " now."));

    private final Wording wording;

    OrderProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
