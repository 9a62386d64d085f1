package th.hrd.platform.intake.row;

import static th.hrd.platform.intake.row.Severity.ERROR;

import th.hrd.platform.problem.Text;

/** What can be wrong with a row of any type, because of how it is written. */
public enum FileRowProblem implements RowProblem {
    UNDECODABLE_TEXT(
            "IN1001",
            Text.of("ตัวอักษรอ่านไม่ได้", "Text that cannot be decoded"),
            Text.of(
                    "คอลัมน์ %s มีไบต์ %s ที่ตำแหน่ง %s ซึ่งไม่มีในรหัสอักขระ %s",
                    "Column %s has the byte(s) %s at position %s, which %s does not have.")),
    CONTROL_CHARACTER(
            "IN1002",
            Text.of("มีอักขระควบคุม", "A control character"),
            Text.of(
                    "คอลัมน์ %s มีอักขระควบคุม %s ซึ่งไม่ใช่ข้อความ",
                    "Column %s has the control character %s, which is no text.")),
    FIELD_TOO_LONG(
            "IN1003",
            Text.of("ข้อความยาวเกินไป", "The text is too long"),
            Text.of(
                    "คอลัมน์ %s ยาวได้ไม่เกิน %s ตัวอักษร",
                    "Column %s takes at most %s characters.")),
    FIELD_REQUIRED(
            "IN1004",
            Text.of("ไม่มีค่าที่จำเป็น", "A required value is missing"),
            Text.of("คอลัมน์ %s ต้องมีค่าในทุกแถว", "Column %s has a value in every row.")),
    NOT_A_DATE(
            "IN1005",
            Text.of("ไม่ใช่วันที่", "Not a date"),
            Text.of(
                    "คอลัมน์ %s ต้องเป็นวันที่ที่มีในปฏิทิน เขียนตามรูปแบบที่โปรไฟล์กำหนด เช่น %s",
                    "Column %s is a day of the calendar, written as the profile says, for"
                            + " example %s.")),
    BE_YEAR_IN_ISO_DATE(
            "IN1006",
            Text.of("ปีพุทธศักราชในวันที่แบบ ISO", "A Buddhist-era year in an ISO date"),
            Text.of(
                    "คอลัมน์ %s ใช้ปีพุทธศักราช %s วันที่แบบ ปปปป-ดด-วว ใช้ปีคริสต์ศักราช เช่น %s"
                            + " หรือใช้โปรไฟล์ที่ระบุว่าเป็นปีพุทธศักราช",
                    "Column %s has the Buddhist-era year %s; a date yyyy-mm-dd has the Gregorian"
                            + " year, here %s, or the profile says that years are Buddhist-era.")),
    YEAR_NOT_BUDDHIST_ERA(
            "IN1007",
            Text.of("ปีไม่ใช่พุทธศักราช", "The year is not of the Buddhist era"),
            Text.of(
                    "คอลัมน์ %s มีปี %s ซึ่งไม่ใช่ปีพุทธศักราชตามที่โปรไฟล์ระบุ",
                    "Column %s has the year %s, which is not of the Buddhist era as the profile"
                            + " says.")),
    DATE_OUT_OF_RANGE(
            "IN1008",
            Text.of("วันที่อยู่นอกช่วงที่รับได้", "The date is out of range"),
            Text.of(
                    "คอลัมน์ %s ต้องเป็นวันที่ระหว่าง %s ถึง %s",
                    "Column %s is a date between %s and %s.")),
    NOT_AN_INTEGER(
            "IN1009",
            Text.of("ไม่ใช่จำนวนเต็ม", "Not a whole number"),
            Text.of("คอลัมน์ %s ต้องเป็นจำนวนเต็ม", "Column %s is a whole number.")),
    NOT_A_DECIMAL(
            "IN1010",
            Text.of("ไม่ใช่ตัวเลข", "Not a number"),
            Text.of(
                    "คอลัมน์ %s ต้องเป็นตัวเลข เช่น 1234.50",
                    "Column %s is a number, for example 1234.50.")),
    NOT_A_FLAG(
            "IN1011",
            Text.of("ไม่ใช่ใช่หรือไม่ใช่", "Neither yes nor no"),
            Text.of("คอลัมน์ %s ต้องเป็นค่าใดค่าหนึ่งใน %s", "Column %s is one of %s.")),
    CODE_UNKNOWN(
            "IN1012",
            Text.of("ไม่มีรหัสนี้", "There is no such code"),
            Text.of(
                    "คอลัมน์ %s ไม่ใช่รหัสหรือชื่อในรายการ %s",
                    "Column %s is neither a code nor a label of the list %s.")),
    CODE_AMBIGUOUS(
            "IN1013",
            Text.of("ชื่อตรงกับหลายรหัส", "The label belongs to several codes"),
            Text.of(
                    "คอลัมน์ %s อาจหมายถึงรหัสใดรหัสหนึ่งใน %s โปรดส่งเป็นรหัส",
                    "Column %s can mean any of %s; send the code.")),
    IDENTITY_NUMBER_ROUNDED(
            "IN1014",
            Text.of("เลขประจำตัวถูกปัดเศษ", "An identity number was rounded"),
            Text.of(
                    "คอลัมน์ %s ถูกโปรแกรมตารางคำนวณเก็บเป็นตัวเลขแบบย่อ เลขท้ายหายไปแล้ว"
                            + " โปรดตั้งคอลัมน์เป็นข้อความแล้วกรอกใหม่",
                    "A spreadsheet kept column %s as a rounded number and its last digits are gone;"
                            + " format the column as text and enter it again.")),
    NAME_NOT_EXACT(
            "IN1015",
            Text.of("ชื่อไม่ตรงทีเดียว", "The name does not match exactly"),
            Text.of(
                    "ไม่มีชื่อหรือรหัส %s ที่ใกล้เคียงคือ %s โปรดส่งชื่อหรือรหัสที่ถูกต้อง",
                    "Nothing has the name or code %s; the nearest are %s. Send the right name or"
                            + " code.")),
    NAME_SHARED(
            "IN1016",
            Text.of("ชื่อตรงกันหลายรายการ", "Several have the name"),
            Text.of(
                    "ชื่อ %s ตรงกับหลายรายการ คือ %s โปรดส่งเป็นรหัส",
                    "The name %s is that of %s; send the code.")),
    TOO_MANY_CELLS(
            "IN1017",
            Text.of("จำนวนช่องเกินหัวตาราง", "More cells than headings"),
            Text.of(
                    "แถวมี %s ช่อง แต่หัวตารางมี %s คอลัมน์"
                            + " อาจมีตัวคั่นในข้อความที่ไม่ได้ใส่เครื่องหมายคำพูด",
                    "The row has %s cells and the heading has %s; perhaps a delimiter stands in a"
                            + " text without quotes.")),
    TOO_FEW_CELLS(
            "IN1018",
            Text.of("จำนวนช่องไม่ครบตามหัวตาราง", "Fewer cells than headings"),
            Text.of(
                    "แถวมี %s ช่อง แต่หัวตารางมี %s คอลัมน์ อาจถูกตัดหรือขึ้นบรรทัดใหม่กลางแถว",
                    "The row has %s cells and the heading has %s; perhaps it was cut, or broken"
                            + " over two lines.")),
    QUOTE_NOT_CLOSED(
            "IN1019",
            Text.of("เครื่องหมายคำพูดไม่ปิด", "A quotation mark is not closed"),
            Text.of(
                    "เครื่องหมายคำพูดที่เปิดในแถวนี้ไม่ปิดก่อนจบไฟล์หรือก่อนถึงขนาดแถวสูงสุด",
                    "The quotation mark that opens in this row is not closed before the file or the"
                            + " greatest length of a row ends.")),
    ROW_TOO_LONG(
            "IN1020",
            Text.of("แถวยาวเกินไป", "The row is too long"),
            Text.of("แถวยาวได้ไม่เกิน %s ไบต์", "A row has at most %s bytes.")),
    NOT_A_JSON_OBJECT(
            "IN1021",
            Text.of("บรรทัดไม่ใช่ JSON object", "The line is not a JSON object"),
            Text.of(
                    "แต่ละบรรทัดต้องเป็น JSON object หนึ่งรายการที่สมบูรณ์",
                    "Each line is one whole JSON object.")),
    VALUE_NOT_FLAT(
            "IN1022",
            Text.of("ค่าซ้อนหลายชั้น", "A value that is not flat"),
            Text.of(
                    "สมาชิก %s ต้องเป็นข้อความ ตัวเลข หรือ true/false",
                    "The member %s is a text, a number, true or false.")),
    SENT_TWICE_IN_ROW(
            "IN1023",
            Text.of("ส่งค่าเดียวกันสองครั้งในแถว", "A value sent twice in the row"),
            Text.of(
                    "สมาชิก %s ปรากฏมากกว่าหนึ่งครั้งในบรรทัดนี้",
                    "The member %s stands more than once in the line."));

    private final String number;
    private final Text title;
    private final Text detail;

    FileRowProblem(String number, Text title, Text detail) {
        this.number = number;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public Severity severity() {
        return ERROR;
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
