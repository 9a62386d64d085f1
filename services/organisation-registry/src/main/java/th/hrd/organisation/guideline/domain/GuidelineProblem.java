package th.hrd.organisation.guideline.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with an edition, or with asking for one. */
public enum GuidelineProblem implements ProblemType {
    EDITION_UNKNOWN(
            404,
            Text.of("ไม่พบแนวทางฉบับนี้", "Unknown edition"),
            Text.of("ไม่มีแนวทางฉบับ %s ที่เผยแพร่แล้ว", "No edition %s has been published.")),
    CODE_LIST_UNKNOWN(
            404,
            Text.of("ไม่พบรายการรหัส", "Unknown code list"),
            Text.of("แนวทางฉบับ %s ไม่มีรายการรหัส %s", "Edition %s has no code list %s.")),
    EDITION_NAME(
            422,
            Text.of("ชื่อฉบับไม่ตรงกับปีงบประมาณ", "The edition's name and years differ"),
            Text.of(
                    "ชื่อฉบับ %s ต้องเป็นปีงบประมาณแรกและปีสุดท้าย (พ.ศ.) คือ %s",
                    "The edition %s must be named by its first and last fiscal year (Buddhist era),"
                            + " %s.")),
    CODE_FORMAT(
            422,
            Text.of("รูปแบบรหัสไม่ถูกต้อง", "Not a code"),
            Text.of(
                    "รหัสต้องมี 1 ถึง 40 ตัวอักษรและไม่มีช่องว่าง",
                    "A code has 1 to 40 characters and no space.")),
    CODE_DUPLICATE(
            422,
            Text.of("รหัสซ้ำ", "Duplicate code"),
            Text.of(
                    "รหัส %s มีมากกว่าหนึ่งครั้งในรายการเดียวกัน",
                    "The code %s stands in the same list twice.")),
    TEXT_MISSING(
            422,
            Text.of("ข้อมูลไม่ครบ", "Something is missing"),
            Text.of(
                    "ต้องระบุ ทุกข้อความต้องมีทั้งภาษาไทยและภาษาอังกฤษ",
                    "This is required; every text is given in Thai and in English.")),
    REFERENCE_UNKNOWN(
            422,
            Text.of("อ้างถึงรหัสที่ไม่มี", "A reference leads nowhere"),
            Text.of(
                    "ไม่มี %s ในรายการ %s ของฉบับนี้",
                    "There is no %s in the list %s of this edition.")),
    KPI_RULE_INCOMPLETE(
            422,
            Text.of("กติกาตัวชี้วัดไม่ครบ", "An incomplete KPI rule"),
            Text.of(
                    "ตัวชี้วัด %s คำนวณไม่ได้เพราะขาดส่วนนี้",
                    "The KPI %s cannot be computed without this part.")),
    KPI_POPULATION_EMPTY(
            422,
            Text.of("ตัวชี้วัดไม่มีผู้ถูกนับ", "A KPI that counts nobody"),
            Text.of(
                    "ไม่มีรหัสใดในรายการ %2$s ที่มีข้อผูกพัน %1$s",
                    "No code of the list %2$s has the obligation %1$s.")),
    KPI_UNIT_MISMATCH(
            422,
            Text.of("หน่วยของตัวชี้วัดไม่ตรงกับวิธีคำนวณ", "A KPI's unit does not fit its kind"),
            Text.of("ตัวชี้วัดแบบ %s ต้องมีหน่วยเป็น %s", "A KPI of the kind %s has the unit %s.")),
    SUPERSEDED_EDITION_UNKNOWN(
            422,
            Text.of("ไม่พบฉบับที่ถูกแทน", "The superseded edition is unknown"),
            Text.of(
                    "ไม่มีแนวทางฉบับ %s ที่เผยแพร่แล้วให้แทน",
                    "There is no published edition %s to supersede.")),
    SUPERSEDES_LATER_EDITION(
            422,
            Text.of("แทนฉบับที่เริ่มทีหลังไม่ได้", "An edition cannot supersede a later one"),
            Text.of(
                    "ฉบับ %s ไม่ได้เริ่มใช้ก่อนฉบับ %s จึงถูกแทนไม่ได้",
                    "The edition %s does not begin before %s, so it cannot be superseded by it.")),
    EDITION_ALREADY_SUPERSEDED(
            422,
            Text.of("ฉบับนี้ถูกแทนแล้ว", "The edition is superseded already"),
            Text.of(
                    "ฉบับ %s ถูกแทนด้วยฉบับ %s แล้ว",
                    "The edition %s is superseded by %s already.")),
    EDITION_OVERLAPS(
            422,
            Text.of("ใช้บังคับซ้อนกับฉบับอื่น", "Two editions would be in force"),
            Text.of(
                    "ฉบับ %s ต้องระบุฉบับที่ถูกแทน เพราะฉบับ %s"
                            + " ใช้บังคับอยู่จนกว่าจะมีฉบับใหม่มาใช้แทน",
                    "The edition %s must say which one it supersedes; %s stays in force until it is"
                            + " superseded."));

    private final Wording wording;

    GuidelineProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
