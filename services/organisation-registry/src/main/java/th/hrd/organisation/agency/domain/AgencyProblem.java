package th.hrd.organisation.agency.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with an agency, or with asking for one. */
public enum AgencyProblem implements ProblemType {
    AGENCY_UNKNOWN(
            404,
            Text.of("ไม่รู้จักหน่วยงาน", "Unknown agency"),
            Text.of(
                    "ไม่พบหน่วยงาน %s ระบุเป็น UUID หรือ scheme:code เช่น bb5:03005",
                    "There is no agency %s; name it by its UUID or as scheme:code, for example"
                            + " bb5:03005.")),
    AGENCY_NOT_THERE_THEN(
            404,
            Text.of("ไม่มีหน่วยงานนี้ ณ วันที่ดังกล่าว", "The agency did not exist then"),
            Text.of("หน่วยงาน %s ไม่มีอยู่ ณ วันที่ %s", "The agency %s did not exist on %s.")),
    AGENCY_CODE_TAKEN(
            409,
            Text.of("รหัสหน่วยงานถูกใช้แล้ว", "The agency code is taken"),
            Text.of(
                    "รหัส %s เป็นของหน่วยงานอื่นในช่วงเวลาเดียวกัน",
                    "The code %s belongs to another agency at the same time.")),
    CODE_TOO_FAR_AHEAD(
            422,
            Text.of("วันที่มีผลอยู่ไกลเกินไป", "The code begins too far ahead"),
            Text.of(
                    "วันแรกของรหัส %s ต้องไม่เกินหนึ่งปีนับจากวันนี้ คือไม่เกิน %s",
                    "The code's first day %s lies more than a year ahead; the last day possible is"
                            + " %s.")),
    AGENCY_NOT_YET_THERE(
            422,
            Text.of("หน่วยงานยังไม่ได้จัดตั้ง", "The agency did not exist yet"),
            Text.of(
                    "วันที่มีผล %s อยู่ก่อนวันแรกของหน่วยงาน คือ %s",
                    "The effective date %s lies before the agency's first day, %s.")),
    AGENCY_CLOSED(
            422,
            Text.of("หน่วยงานนี้ถูกยุบแล้ว", "The agency is closed"),
            Text.of(
                    "%s ถูกยุบตั้งแต่วันที่ %s และไม่มีหน่วยงานรับช่วง",
                    "%s was closed on %s and no agency took over from it.")),
    AGENCY_IS_CONTAINER(
            422,
            Text.of("หน่วยงานนี้ไม่มีบุคลากรของตนเอง", "This agency has no people of its own"),
            Text.of(
                    "%s เป็นกระทรวง ทบวง หรือกลุ่มหน่วยงาน"
                            + " โปรดส่งข้อมูลบุคลากรภายใต้หน่วยงานในสังกัด",
                    "%s is a ministry, a sub-ministry or a group; send its people under the"
                            + " agencies below it.")),
    AGENCY_OUT_OF_SCOPE(
            422,
            Text.of("หน่วยงานอยู่นอกขอบเขตของแนวทาง", "The agency is out of scope"),
            Text.of(
                    "%s อยู่นอกฝ่ายบริหาร แนวทางการพัฒนาบุคลากรภาครัฐไม่ครอบคลุม"
                            + " จึงขึ้นทะเบียนไม่ได้",
                    "%s lies outside the executive branch; the guideline does not cover it, so it"
                            + " is not registered.")),
    AGENCY_KIND_UNKNOWN(
            422,
            Text.of("ไม่รู้จักประเภทหน่วยงาน", "Unknown kind of agency"),
            Text.of(
                    "ไม่มี %s ในรายการประเภทหน่วยงานของแนวทางฉบับที่ใช้อยู่: %s",
                    "The edition in force has no kind %s, only %s.")),
    AGENCY_CODE_FORM(
            422,
            Text.of("รูปแบบรหัสหน่วยงานไม่ถูกต้อง", "Not a code of this scheme"),
            Text.of("รหัส %s ไม่อยู่ในรูปแบบของ %s", "The code %s does not have the form of %s.")),
    AGENCY_CODE_PERIOD(
            422,
            Text.of("ช่วงเวลาของรหัสไม่ถูกต้อง", "The code ends before it begins"),
            Text.of(
                    "validTo ของรหัสต้องอยู่หลัง validFrom",
                    "The validTo of a code must lie after its validFrom.")),
    AGENCY_CODE_TOO_EARLY(
            422,
            Text.of("รหัสเริ่มใช้เร็วเกินไป", "The code begins too early"),
            Text.of(
                    "วันแรกของรหัส %s ต้องไม่อยู่ก่อน %s",
                    "The code's first day %s must not lie before %s.")),
    PARENT_UNKNOWN(
            422,
            Text.of("ไม่รู้จักหน่วยงานต้นสังกัด", "Unknown parent agency"),
            Text.of(
                    "ไม่มีหน่วยงานต้นสังกัด %s ณ วันที่ %s",
                    "There is no agency %s to stand under on %s.")),
    PARENT_HOLDS_NO_AGENCIES(
            422,
            Text.of("หน่วยงานต้นสังกัดไม่มีหน่วยงานในสังกัดได้", "The parent holds no agencies"),
            Text.of(
                    "หน่วยงาน %s ไม่ใช่กระทรวง ทบวง หรือกลุ่มหน่วยงาน จึงเป็นต้นสังกัดไม่ได้",
                    "The agency %s is no ministry, sub-ministry or group, so none can stand under"
                            + " it.")),
    OBLIGATION_MISSING(
            422,
            Text.of("ประเภทหน่วยงานไม่ระบุข้อผูกพัน", "A kind of agency without obligation"),
            Text.of(
                    "ประเภทหน่วยงาน %s ต้องมี obligation เป็น MANDATORY, VOLUNTARY หรือ CONTAINER"
                            + " และ scopeKind",
                    "The kind of agency %s needs an obligation (MANDATORY, VOLUNTARY or CONTAINER)"
                            + " and a scopeKind."));

    private final Wording wording;

    AgencyProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
