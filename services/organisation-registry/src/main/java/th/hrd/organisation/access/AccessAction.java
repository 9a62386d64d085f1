package th.hrd.organisation.access;

import th.hrd.platform.problem.Text;

/** What somebody did with personal data, in words the person concerned understands. */
public enum AccessAction {
    PERSON_RECORDED(
            Text.of(
                    "บันทึกข้อมูลจากระบบ HRIS ของหน่วยงาน",
                    "Recorded as the agency's HRIS sent it")),
    PERSON_READ(Text.of("เปิดดูข้อมูลบุคคล", "The record was read")),
    PEOPLE_LISTED(Text.of("เปิดดูรายชื่อบุคลากรของหน่วยงาน", "The agency's people were listed")),
    FILE_ROWS_READ(
            Text.of(
                    "ดาวน์โหลดแถวที่ต้องแก้ไขของไฟล์ที่หน่วยงานส่ง",
                    "Rows to mend of a file of the agency were downloaded")),
    ACCESSES_READ(Text.of("เปิดดูประวัติการเข้าถึงข้อมูล", "This list of accesses was read")),
    IDENTITY_CORRECTED(
            Text.of("แก้ไขเลขประจำตัวที่บันทึกผิด", "A mistyped identity number was corrected")),
    DUPLICATE_READ(
            Text.of(
                    "เปิดดูคู่ระเบียนที่อาจเป็นบุคคลเดียวกัน",
                    "Read as one of two records that may be of one person")),
    DUPLICATE_DISMISSED(
            Text.of(
                    "ตัดสินว่าไม่ใช่บุคคลเดียวกับอีกระเบียนหนึ่ง",
                    "Found to be another person than that of a similar record")),
    MERGE_PROPOSED(
            Text.of("เสนอให้รวมกับอีกระเบียนหนึ่ง", "A merge with another record was proposed")),
    MERGE_APPROVED(Text.of("รวมกับอีกระเบียนหนึ่ง", "Merged with another record")),
    MERGE_REJECTED(Text.of("ไม่รับข้อเสนอให้รวมระเบียน", "A proposed merge was rejected")),
    MERGE_REVERSED(Text.of("แยกระเบียนที่เคยรวมไว้", "A merge was reversed")),
    PERSON_MATCHED(
            Text.of(
                    "ค้นหารหัสบุคคลจากเลขประจำตัว โดยไม่เปิดเผยข้อมูลอื่น",
                    "The opaque id was looked up by the identity number; nothing else was shown"));

    private final Text description;

    AccessAction(Text description) {
        this.description = description;
    }

    public Text description() {
        return description;
    }
}
