package th.hrd.organisation.person.application;

import static th.hrd.platform.intake.row.Severity.CONFLICT;
import static th.hrd.platform.intake.row.Severity.ERROR;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.platform.intake.row.RowProblem;
import th.hrd.platform.intake.row.Severity;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;

/**
 * What can be wrong with a row of a people file: the problems of a single message, numbered. One
 * that depends on what is recorded is a conflict.
 */
enum PersonRowProblem implements RowProblem {
    SOURCE_ID_FORM(
            "PE2001",
            Text.of("รหัสบุคคลไม่ถูกต้อง", "Not a key"),
            Text.of(
                    "รหัสบุคคลมีตัวอักษร A-Z a-z 0-9 . _ ~ - ได้ 1 ถึง 64 ตัว",
                    "A key has 1 to 64 of the characters A-Z a-z 0-9 . _ ~ -")),
    EFFECTIVE_DAY_MISSING(
            "PE2002",
            Text.of("ไม่มีวันที่มีผล", "No effective day"),
            Text.of(
                    "แถวนี้ไม่มีวันที่มีผล และคำขอไม่ได้ระบุ effectiveFrom",
                    "The row has no effective day, and the request names no effectiveFrom.")),
    SECONDMENT_AGENCY_UNKNOWN(
            "PE2003",
            Text.of("ไม่พบหน่วยงานที่ไปช่วยราชการ", "Unknown agency of the secondment"),
            Text.of(
                    "ไม่พบหน่วยงาน %s หรือเป็นหน่วยงานต้นสังกัดเอง",
                    "There is no agency %s, or it is the home agency itself.")),
    UNIT_UNKNOWN(
            "PE2004",
            Text.of("ไม่พบหน่วยงานย่อย", "Unknown unit"),
            Text.of(
                    "หน่วยงานนี้ไม่มีหน่วยงานย่อยรหัสหรือชื่อ %s ตั้งแต่วันที่ %s",
                    "The agency has no unit with the code or name %s from %s on.")),
    AGENCY_NOT_THERE(
            "PE2005",
            Text.of("หน่วยงานไม่มีบุคลากรในวันนั้น", "The agency has no people then"),
            Text.of(
                    "หน่วยงานนี้ไม่มีอยู่หรือไม่มีบุคลากรของตนเอง ณ วันที่ %s",
                    "The agency does not exist, or has no people of its own, on %s.")),
    UNITS_DIFFER(
            "PE2006",
            Text.of("รหัสและชื่อหน่วยงานย่อยไม่ตรงกัน", "Code and name are of different units"),
            Text.of(
                    "รหัสหน่วยงานย่อยคือ %s แต่ชื่อเป็นของหน่วยงานย่อยรหัส %s",
                    "The unit is %s, and the name is that of %s.")),
    NATIONAL_ID_IN_TEXT(
            "PE2007",
            Text.of("มีเลขประจำตัวประชาชนในข้อความ", "A national ID in a text"),
            Text.of(
                    "ข้อความในช่องนี้มีเลขประจำตัวประชาชน โปรดนำออก",
                    "There is a national ID in this text; take it out.")),
    SOURCE_ID_IS_NATIONAL_ID("PE2011", PersonProblem.SOURCE_ID_IS_NATIONAL_ID, ERROR),
    NATIONAL_ID_CHECKSUM("PE2012", PersonProblem.NATIONAL_ID_CHECKSUM, ERROR),
    IDENTITY_NUMBER_FORM("PE2013", PersonProblem.IDENTITY_NUMBER_FORM, ERROR),
    EFFECTIVE_DATE_TOO_FAR_AHEAD("PE2014", PersonProblem.EFFECTIVE_DATE_TOO_FAR_AHEAD, ERROR),
    CODE_NOT_IN_LIST("PE2015", PersonProblem.CODE_NOT_IN_LIST, ERROR),
    LEVEL_NOT_FOR_PERSONNEL_TYPE("PE2016", PersonProblem.LEVEL_NOT_FOR_PERSONNEL_TYPE, ERROR),
    ROLE_GROUP_NOT_FOR_PERSONNEL_TYPE(
            "PE2017", PersonProblem.ROLE_GROUP_NOT_FOR_PERSONNEL_TYPE, ERROR),
    ROLE_GROUP_REASON_REQUIRED("PE2018", PersonProblem.ROLE_GROUP_REASON_REQUIRED, ERROR),
    SUPERVISOR_UNKNOWN("PE2019", PersonProblem.SUPERVISOR_UNKNOWN, ERROR),
    SUPERVISOR_IS_SELF("PE2020", PersonProblem.SUPERVISOR_IS_SELF, ERROR),
    EFFECTIVE_DATE_BEFORE_CURRENT("PE3001", PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT, CONFLICT),
    TRANSFER_NOT_AFTER_CURRENT("PE3002", PersonProblem.TRANSFER_NOT_AFTER_CURRENT, CONFLICT),
    NOT_THE_PRESENT_AGENCY("PE3003", PersonProblem.NOT_THE_PRESENT_AGENCY, CONFLICT),
    HAS_MOVED_ON("PE3004", PersonProblem.HAS_MOVED_ON, CONFLICT),
    IDENTITY_MISMATCH("PE3005", PersonProblem.IDENTITY_MISMATCH, CONFLICT),
    TRANSFER_AHEAD("PE3006", PersonProblem.TRANSFER_AHEAD, CONFLICT);

    private static final Map<String, PersonRowProblem> BY_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));

    private final String number;
    private final Severity severity;
    private final Text title;
    private final Text detail;

    PersonRowProblem(String number, ProblemType message, Severity severity) {
        this.number = number;
        this.severity = severity;
        this.title = message.title();
        this.detail = message.detail();
    }

    PersonRowProblem(String number, Text title, Text detail) {
        this.number = number;
        this.severity = ERROR;
        this.title = title;
        this.detail = detail;
    }

    /** The row's problem for the one a single message would meet; it has the same name. */
    static PersonRowProblem like(String code) {
        PersonRowProblem problem = BY_NAME.get(code);
        if (problem == null) {
            throw new IllegalStateException("the catalogue of people rows has no " + code);
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

    static List<PersonRowProblem> all() {
        return List.of(values());
    }
}
