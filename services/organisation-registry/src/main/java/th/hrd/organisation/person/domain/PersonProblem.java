package th.hrd.organisation.person.domain;

import java.util.List;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/**
 * What can be wrong with a person as sent, or with asking for one. None repeats a name or an
 * identity number.
 */
public enum PersonProblem implements ProblemType {
    PERSON_UNKNOWN(
            404,
            Text.of("ไม่พบบุคคล", "Unknown person"),
            Text.of(
                    "หน่วยงานนี้ไม่มีบุคคลที่ใช้รหัส %s",
                    "This agency has recorded no person under the key %s.")),
    EFFECTIVE_DATE_BEFORE_CURRENT(
            409,
            Text.of(
                    "วันที่มีผลอยู่ก่อนข้อมูลปัจจุบัน",
                    "The effective date lies before the current assignment"),
            Text.of(
                    "วันที่มีผล %s อยู่ก่อน %s ซึ่งเป็นวันแรกของการดำรงตำแหน่งปัจจุบันของบุคคลนี้"
                            + " (อาจอยู่ที่หน่วยงานอื่นแล้ว)",
                    "The effective date %s lies before %s, the first day of this person's present"
                            + " assignment, which may be with another agency.")),
    TRANSFER_NOT_AFTER_CURRENT(
            409,
            Text.of(
                    "วันโอนไม่อยู่หลังข้อมูลปัจจุบัน",
                    "A transfer on the first day of the present assignment"),
            Text.of(
                    "บุคคลนี้มีการดำรงตำแหน่งอื่นตั้งแต่ %s การโอนต้องมีผลหลังวันดังกล่าว",
                    "This person has another assignment since %s; a transfer takes effect after"
                            + " that day.")),
    TRANSFER_AHEAD(
            409,
            Text.of("การรับโอนแจ้งล่วงหน้าไม่ได้", "A transfer is not told ahead"),
            Text.of(
                    "จนถึง %s บุคคลนี้ยังอยู่กับหน่วยงานปัจจุบัน"
                            + " โปรดส่งการรับโอนในวันนั้นหรือหลังจากนั้น",
                    "Until %s the person is with the present agency; send the transfer on that day"
                            + " or later.")),
    NOT_THE_PRESENT_AGENCY(
            409,
            Text.of("บุคคลไม่ได้อยู่ที่นี่แล้ว", "The person is no longer here"),
            Text.of(
                    "บุคคลที่ใช้รหัส %s มีการดำรงตำแหน่งปัจจุบันที่หน่วยงานอื่นหรือภายใต้รหัสอื่น"
                            + " การพ้นจากตำแหน่งแจ้งได้เฉพาะหน่วยงานปัจจุบัน"
                            + " การดำรงตำแหน่งที่นี่สิ้นสุดแล้วหรือไม่เคยมี",
                    "The present assignment of the person under the key %s is with another agency,"
                            + " or under another key; only the present agency tells of a departure."
                            + " Here the assignment has ended already, or there was none.")),
    HAS_MOVED_ON(
            409,
            Text.of("บุคคลไปอยู่ที่อื่นแล้ว", "The person has moved on"),
            Text.of(
                    "บุคคลที่ใช้รหัส %s พ้นจากหน่วยงานนี้เพราะมีหน่วยงานหรือรหัสอื่นรับไปแล้ว"
                            + " หากกลับมาปฏิบัติงานที่นี่จริง โปรดส่ง returns เป็น true"
                            + " พร้อมวันที่กลับ",
                    "The person under the key %s left because another agency, or another key, took"
                            + " them on. If they really come back, say so: returns true, with the"
                            + " day of the return.")),
    IDENTITY_MISMATCH(
            409,
            Text.of("รหัสนี้เป็นของบุคคลอื่น", "The key belongs to another person"),
            Text.of(
                    "รหัส %s ของหน่วยงานนี้บันทึกไว้กับเอกสารประจำตัวอื่น"
                            + " รหัสหนึ่งใช้กับบุคคลเดียวเท่านั้น หากเลขที่เคยส่งพิมพ์ผิด"
                            + " ให้แก้ไขด้วย POST …/people/{sourceId}/identity-corrections",
                    "This agency recorded the key %s with another identity document; a key names"
                            + " one person for good. If the number sent before was mistyped,"
                            + " correct it with POST …/people/{sourceId}/identity-corrections.")),
    IDENTITY_OF_ANOTHER_PERSON(
            409,
            Text.of(
                    "เลขประจำตัวนี้เป็นของบุคคลอื่นในทะเบียน",
                    "The identity document is another person's"),
            Text.of(
                    "เลขประจำตัวที่แก้ไขตรงกับบุคคลอื่นในทะเบียนแล้ว หากเป็นบุคคลเดียวกัน"
                            + " โปรดแจ้งสำนักงาน ก.พ. เพื่อพิจารณารวมระเบียน",
                    "The registry knows another person by this document. If both are one person,"
                            + " ask the OCSC to review a merge of the two records.")),
    IDENTITY_TOLD_BY_OTHERS(
            409,
            Text.of(
                    "หน่วยงานอื่นเคยบันทึกบุคคลนี้ด้วยเลขเดิม",
                    "Other agencies know the person by this document"),
            Text.of(
                    "หน่วยงานอื่นบันทึกบุคคลนี้ไว้ด้วยเอกสารประจำตัวเดิม จึงแก้ไขเองไม่ได้"
                            + " โปรดแจ้งสำนักงาน ก.พ. เพื่อพิจารณาว่าเป็นบุคคลเดียวกันหรือไม่",
                    "Another agency has recorded this person under the present document, so one"
                            + " agency alone does not change it; ask the OCSC to review whose the"
                            + " record is.")),
    NATIONAL_ID_CHECKSUM(
            422,
            Text.of("เลขประจำตัวประชาชนไม่ถูกต้อง", "Not a national ID"),
            Text.of(
                    "เลขประจำตัวประชาชนต้องมี 13 หลัก หลักแรกเป็น 1 ถึง 8"
                            + " และหลักสุดท้ายเป็นเลขตรวจสอบที่ถูกต้อง",
                    "A national ID has 13 digits, begins with 1 to 8 and ends in the right check"
                            + " digit.")),
    IDENTITY_NUMBER_FORM(
            422,
            Text.of("เลขที่เอกสารประจำตัวไม่ถูกต้อง", "Not an identity number"),
            Text.of(
                    "เลขที่เอกสารต้องมีตัวอักษรหรือตัวเลข 3 ถึง 40 ตัว"
                            + " และต้องไม่เป็นเลขประจำตัวประชาชน ซึ่งส่งด้วยประเภท THAI_ID",
                    "The number of the document has 3 to 40 letters or digits and is no national"
                            + " ID, which is sent as THAI_ID.")),
    SOURCE_ID_IS_NATIONAL_ID(
            422,
            Text.of("ใช้เลขประจำตัวประชาชนเป็นรหัสไม่ได้", "A national ID is no key"),
            Text.of(
                    "รหัสบุคคลปรากฏในที่อยู่และเหตุการณ์ จึงต้องไม่เป็นหรือมีเลขประจำตัวประชาชน"
                            + " โปรดใช้รหัสของระบบ HRIS",
                    "The key stands in addresses and events, so it must neither be a national ID"
                            + " nor hold one; use the key of the HRIS.")),
    EFFECTIVE_DATE_TOO_FAR_AHEAD(
            422,
            Text.of("วันที่มีผลอยู่ไกลเกินไป", "The effective date lies too far ahead"),
            Text.of(
                    "วันที่มีผล %s ต้องไม่เกินหนึ่งปีนับจากวันนี้ คือไม่เกิน %s",
                    "The effective date %s lies more than a year ahead; the last day possible is"
                            + " %s.")),
    CODE_NOT_IN_LIST(
            422,
            Text.of("ไม่มีรหัสนี้ในรายการ", "The code is not in the list"),
            Text.of(
                    "ไม่มีรหัส %s ในรายการ %s ของแนวทางฉบับที่ใช้ ณ วันที่มีผล",
                    "The edition in force on the effective date has no %s in its list %s.")),
    LEVEL_NOT_FOR_PERSONNEL_TYPE(
            422,
            Text.of("บุคลากรประเภทนี้ไม่มีระดับตำแหน่ง", "This personnel type has no levels"),
            Text.of(
                    "บุคลากรประเภท %s ไม่มีระดับตำแหน่ง โปรดไม่ส่ง positionLevel",
                    "Personnel of the type %s have no position level; leave positionLevel out.")),
    ROLE_GROUP_NOT_FOR_PERSONNEL_TYPE(
            422,
            Text.of(
                    "กลุ่มบทบาทนี้ใช้กับบุคลากรประเภทนี้ไม่ได้",
                    "The role group is not open to this personnel type"),
            Text.of(
                    "กลุ่ม %s ใช้กับบุคลากรประเภท %s ไม่ได้",
                    "The role group %s is not open to personnel of the type %s.")),
    ROLE_GROUP_REASON_REQUIRED(
            422,
            Text.of("ต้องระบุเหตุผล", "A reason is required"),
            Text.of(
                    "การกำหนดกลุ่มบทบาทเองต้องระบุ roleGroupReason",
                    "An agency that sets the role group itself says why in roleGroupReason.")),
    SUPERVISOR_UNKNOWN(
            422,
            Text.of("ไม่พบผู้บังคับบัญชา", "Unknown supervisor"),
            Text.of(
                    "หน่วยงานนี้ไม่มีบุคคลที่ใช้รหัส %s โปรดส่งข้อมูลผู้บังคับบัญชาก่อน",
                    "This agency has no person under the key %s; send the supervisor first.")),
    SUPERVISOR_IS_SELF(
            422,
            Text.of("เป็นผู้บังคับบัญชาของตนเองไม่ได้", "Nobody supervises himself"),
            Text.of(
                    "supervisorSourceId ต้องเป็นรหัสของบุคคลอื่น",
                    "supervisorSourceId must be the key of another person.")),
    SECONDMENT_HOST_UNKNOWN(
            422,
            Text.of("ไม่พบหน่วยงานที่ไปช่วยราชการ", "Unknown host of a secondment"),
            Text.of(
                    "ไม่มีหน่วยงาน %s ในวันที่มีผล",
                    "There is no agency %s on the effective date.")),
    SECONDMENT_HOST_IS_HOME(
            422,
            Text.of("ช่วยราชการในหน่วยงานของตนเองไม่ได้", "Nobody is seconded to his own agency"),
            Text.of(
                    "secondment.agency ต้องเป็นหน่วยงานอื่น หากไม่ได้ไปช่วยราชการ โปรดไม่ส่ง"
                            + " secondment",
                    "secondment.agency is another agency; leave secondment out when there is"
                            + " none.")),
    PERSON_NOT_HERE_THEN(
            404,
            Text.of("บุคคลไม่ได้อยู่ที่นี่ในวันนั้น", "The person was not here then"),
            Text.of(
                    "บุคคลที่ใช้รหัส %s ไม่ได้ดำรงตำแหน่งในหน่วยงานนี้เมื่อวันที่ %s",
                    "The person under the key %s held no assignment to this agency on %s.")),
    SOURCE_ID_TWICE(
            422,
            Text.of("รหัสซ้ำในคำขอเดียวกัน", "The key comes twice"),
            Text.of(
                    "รหัส %s มีอยู่แล้วในคำขอนี้ หนึ่งคำขอส่งแต่ละบุคคลได้ครั้งเดียว",
                    "The key %s is in this request already; a request names each person once.")),
    CHANGES_REFUSED(
            409,
            Text.of("บันทึกการเปลี่ยนแปลงไม่ได้", "The changes cannot be recorded"),
            Text.of(
                    "ไม่ได้บันทึกรายการใดเลย เพราะมี %s รายการที่ขัดกับข้อมูลปัจจุบัน",
                    "Nothing was recorded, because %s of the changes contradict what is"
                            + " recorded.")),
    ROLE_GROUP_RULES_INCOMPLETE(
            422,
            Text.of("กติกากลุ่มบทบาทไม่ครบ", "Incomplete rules for role groups"),
            Text.of(
                    "รายการ %s ต้องมีรหัส และทุกกลุ่มบทบาทต้องมี precedence และ derivedBy"
                            + " โดยมีหนึ่งกลุ่มสำหรับบุคคลที่เหลือ",
                    "The list %s needs codes; every role group needs a precedence and derivedBy,"
                            + " and one takes everyone else."));

    private final Wording wording;

    PersonProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    /** The problem as the one violation of a body, at the identity's number. */
    ProblemException asViolation() {
        return ProblemException.validation(List.of(at("#/identity/number")));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
