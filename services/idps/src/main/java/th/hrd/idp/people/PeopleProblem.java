package th.hrd.idp.people;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** Why a person named in a request cannot be served. */
public enum PeopleProblem implements ProblemType {
    PERSON_REF_INCOMPLETE(
            Text.of("ระบุบุคคลไม่ครบ", "The person is not named"),
            Text.of(
                    "ระบุ personId อย่างเดียว หรือ agency คู่กับ sourceId",
                    "Give either personId alone, or agency together with sourceId.")),
    AGENCY_UNKNOWN(
            Text.of("ไม่รู้จักส่วนราชการ", "The agency is not known"),
            Text.of("ไม่พบส่วนราชการ %s", "There is no agency %s.")),
    PERSON_UNKNOWN(
            Text.of("ไม่รู้จักบุคคล", "The person is not known"),
            Text.of(
                    "ไม่พบบุคคลนี้ หากเพิ่งส่งข้อมูลบุคคลเข้าทะเบียน โปรดรอสักครู่แล้วลองอีกครั้ง",
                    "This person is not known here; if the record was sent to the registry just"
                            + " now, try again shortly.")),
    PERSON_NOT_ACTIVE(
            Text.of("บุคคลไม่ได้ปฏิบัติงานอยู่", "The person is not in service"),
            Text.of(
                    "บุคคลนี้ไม่มีตำแหน่งที่มีผลในวันนี้ จึงจัดทำแผนพัฒนารายบุคคลไม่ได้",
                    "This person has no assignment in force today and therefore gets no IDP."));

    private final Wording wording;

    PeopleProblem(Text title, Text detail) {
        this.wording = new Wording(422, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
