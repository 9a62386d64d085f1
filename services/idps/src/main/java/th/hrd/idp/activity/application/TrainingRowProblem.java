package th.hrd.idp.activity.application;

import static th.hrd.platform.intake.row.Severity.CONFLICT;
import static th.hrd.platform.intake.row.Severity.ERROR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.hrd.idp.activity.domain.ActivityProblem;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.guideline.GuidelineProblem;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.Severity;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;

/**
 * What can be wrong with a row of a file with training records: the problems of a single activity,
 * and those of a file, numbered. One that depends on what is recorded is a conflict.
 */
enum TrainingRowProblem implements RowProblem {
    RECORD_ID_FORM(
            "TR2001",
            ERROR,
            Text.of("รหัสประวัติการอบรมไม่ถูกต้อง", "Not a key"),
            Text.of(
                    "รหัสประวัติการอบรมมีตัวอักษร A-Z a-z 0-9 . _ ~ - ได้ 1 ถึง 64 ตัว",
                    "A key has 1 to 64 of the characters A-Z a-z 0-9 . _ ~ -")),
    NATIONAL_ID_NOT_TAKEN(
            "TR2002",
            ERROR,
            Text.of("ห้ามมีเลขประจำตัวประชาชน", "No national ID"),
            Text.of(
                    "ช่องนี้มีเลขประจำตัวประชาชน ซึ่งไม่ใช้ในประวัติการอบรม"
                            + " โปรดระบุบุคคลด้วยรหัสบุคคล",
                    "The cell has a national ID in it, which training records have no use for; name"
                            + " the person by the key of your system.")),
    HOURS_MISSING(
            "TR2003",
            ERROR,
            Text.of("ไม่มีจำนวนชั่วโมง", "No hours"),
            Text.of(
                    "ต้องมีจำนวนชั่วโมง หรือจำนวนวันคู่กับชั่วโมงต่อวัน"
                            + " ซึ่งโปรไฟล์ของหน่วยงานกำหนดเป็นค่าคงที่ได้",
                    "Send the hours, or the days together with the hours of a day, which a profile"
                            + " of the agency can give as a constant.")),
    HOURS_OUT_OF_RANGE(
            "TR2004",
            ERROR,
            Text.of("จำนวนชั่วโมงไม่ถูกต้อง", "Hours out of range"),
            Text.of(
                    "จำนวนชั่วโมง %s ต้องอยู่ระหว่าง %s ถึง %s และมีทศนิยมไม่เกิน "
                            + Learning.DECIMALS_OF_HOURS
                            + " ตำแหน่ง",
                    "The hours, %s, are between %s and %s, with at most "
                            + Learning.DECIMALS_OF_HOURS
                            + " decimals.")),
    TARGET_KIND_MISSING(
            "TR2005",
            ERROR,
            Text.of("ไม่มีประเภทเป้าหมาย", "No kind of target"),
            Text.of(
                    "ไม่มีรายการใดในแนวทางที่มีรหัส %s โปรดแก้รหัส"
                            + " หรือระบุประเภทเป้าหมายที่หน่วยงานกำหนดรหัสเอง",
                    "No list of the guideline has the code %s; mend it, or say the kind of target"
                            + " whose codes are the agency's own.")),
    TARGET_KIND_UNCLEAR(
            "TR2006",
            ERROR,
            Text.of("ประเภทเป้าหมายไม่ชัดเจน", "The kind of target is not clear"),
            Text.of(
                    "รหัส %s เป็นเป้าหมายได้หลายประเภท โปรดระบุประเภทใดประเภทหนึ่งใน %s",
                    "The code %s can be a target of several kinds; say which of %s.")),
    EVIDENCE_KIND_FORM(
            "TR2007",
            ERROR,
            Text.of("ชนิดหลักฐานไม่ถูกต้อง", "Not a kind of evidence"),
            Text.of(
                    "หลักฐานต้องมีชนิด เป็นตัวอักษร A-Z 0-9 และ _ ขึ้นต้นด้วยตัวอักษร เช่น ORDER",
                    "Evidence has a kind of the characters A-Z 0-9 and _, a letter first, such as"
                            + " ORDER.")),
    NO_GUIDELINE_THEN(
            "TR2008",
            ERROR,
            Text.of("ไม่มีแนวทางสำหรับวันนั้น", "No guideline then"),
            Text.of(
                    "ไม่มีแนวทางการพัฒนาบุคลากรภาครัฐที่ใช้กับปีงบประมาณของวันที่ %s",
                    "No edition of the guideline applies to the fiscal year of %s.")),
    HOURS_OF_DAY_OUT_OF_RANGE(
            "TR2009",
            ERROR,
            Text.of("ชั่วโมงต่อวันไม่ถูกต้อง", "Hours of a day out of range"),
            Text.of(
                    "ชั่วโมงต่อวัน %s ต้องมากกว่า 0 และไม่เกิน %s",
                    "The hours of a day, %s, are more than 0 and at most %s.")),
    TARGET_INCOMPLETE("TR2011", ActivityProblem.TARGET_INCOMPLETE, ERROR),
    TARGET_KIND_UNKNOWN("TR2012", GuidelineProblem.TARGET_KIND_UNKNOWN, ERROR),
    TARGET_CODE_UNKNOWN("TR2013", GuidelineProblem.TARGET_CODE_UNKNOWN, ERROR),
    METHOD_UNKNOWN("TR2014", GuidelineProblem.METHOD_UNKNOWN, ERROR),
    COMPLETED_IN_FUTURE("TR2015", ActivityProblem.COMPLETED_IN_FUTURE, ERROR),
    ASSURANCE_UNKNOWN("TR2016", ActivityProblem.ASSURANCE_UNKNOWN, ERROR),
    ASSURANCE_BY_CERTIFICATE_ONLY("TR2017", ActivityProblem.ASSURANCE_BY_CERTIFICATE_ONLY, ERROR),
    EVIDENCE_REQUIRED("TR2018", ActivityProblem.EVIDENCE_REQUIRED, ERROR),
    ASSURANCE_BEYOND_CAPACITY("TR2019", ActivityProblem.ASSURANCE_BEYOND_CAPACITY, ERROR),
    PERSON_UNKNOWN(
            "TR3001",
            CONFLICT,
            Text.of("ไม่รู้จักบุคคล", "The person is not known"),
            Text.of(
                    "หน่วยงานนี้ไม่มีบุคคลรหัส %s หากเพิ่งส่งข้อมูลบุคคลเข้าทะเบียน"
                            + " โปรดรอสักครู่แล้วส่งแถวนี้อีกครั้ง",
                    "The agency has nobody with the key %s; if the person was sent to the registry"
                            + " just now, send the row again shortly.")),
    PERSON_NOT_OF_AGENCY(
            "TR3002",
            CONFLICT,
            Text.of("บุคคลไม่ได้อยู่ในหน่วยงานในวันนั้น", "The person was not with the agency"),
            Text.of(
                    "บุคคลรหัส %s ไม่ได้ปฏิบัติงานในหน่วยงานนี้ในวันที่ %s"
                            + " และปัจจุบันอยู่หน่วยงานอื่น หน่วยงานนั้นเป็นผู้แจ้ง",
                    "The person with the key %s was not in service here on %s and is with another"
                            + " agency now, which tells of it."));

    private static final Map<String, TrainingRowProblem> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final String number;
    private final Severity severity;
    private final Text title;
    private final Text detail;

    TrainingRowProblem(String number, ProblemType single, Severity severity) {
        this(number, severity, single.title(), single.detail());
    }

    TrainingRowProblem(String number, Severity severity, Text title, Text detail) {
        this.number = number;
        this.severity = severity;
        this.title = title;
        this.detail = detail;
    }

    /** The row's problem for the one a single activity would meet; it has the same name. */
    static TrainingRowProblem like(String code) {
        TrainingRowProblem problem = BY_NAME.get(code);
        if (problem == null) {
            throw new IllegalStateException("the catalogue of training records has no " + code);
        }
        return problem;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Severity severity() {
        return severity;
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

    static List<TrainingRowProblem> all() {
        return List.of(values());
    }
}
