package th.hrd.platform.intake.file;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with a file as a whole; none of its rows is read then. */
public enum FileProblem implements ProblemType {
    GZIP_BROKEN(
            400,
            Text.of("ไฟล์ gzip เสีย", "The gzip file is broken"),
            Text.of(
                    "ไฟล์ gzip อ่านไม่ได้หรือถูกตัดกลางคัน โปรดบีบอัดและส่งใหม่",
                    "The gzip file cannot be read or was cut; compress and send it again.")),
    FILE_TOO_LARGE(
            413,
            Text.of("ไฟล์ใหญ่เกินไป", "The file is too large"),
            Text.of(
                    "%s ใหญ่ได้ไม่เกิน %s MiB ข้อมูลจำนวนมากโปรดส่งเป็น CSV หรือ NDJSON",
                    "%s has at most %s MiB; send many rows as CSV or NDJSON.")),
    TOO_MANY_ROWS(
            413,
            Text.of("แถวมากเกินไป", "Too many rows"),
            Text.of(
                    "ไฟล์หนึ่งมีได้ไม่เกิน %s แถว โปรดแบ่งเป็นหลายไฟล์",
                    "A file has at most %s rows; send several files.")),
    DECOMPRESSION_TOO_LARGE(
            413,
            Text.of("ไฟล์บีบอัดขยายตัวเกินไป", "The compressed file grows too much"),
            Text.of(
                    "ไฟล์ที่บีบอัดขยายตัวได้ไม่เกิน %s เท่า",
                    "A compressed file grows to at most %s times its length.")),
    FILE_TYPE_UNSUPPORTED(
            415,
            Text.of("ไม่รับไฟล์ชนิดนี้", "The type of file is not supported"),
            Text.of(
                    "ส่งเป็น text/csv, application/x-ndjson หรือ XLSX จะบีบอัดด้วย gzip ก็ได้",
                    "Send text/csv, application/x-ndjson or XLSX, with gzip if you like.")),
    OLD_OR_PROTECTED_WORKBOOK(
            415,
            Text.of("สมุดงานรุ่นเก่าหรือมีรหัสผ่าน", "An old or a protected workbook"),
            Text.of(
                    "ไฟล์เป็น .xls รุ่นเก่าหรือมีรหัสผ่าน โปรดบันทึกเป็น .xlsx ที่ไม่มีรหัสผ่าน",
                    "The file is an old .xls or has a password; save it as .xlsx without one.")),
    FILE_EMPTY(
            422,
            Text.of("ไฟล์ว่าง", "The file is empty"),
            Text.of("ไฟล์ไม่มีหัวตารางและไม่มีแถว", "The file has neither a heading nor a row.")),
    NOT_TEXT(
            422,
            Text.of("ไม่ใช่ไฟล์ข้อความ", "Not a text file"),
            Text.of(
                    "ไฟล์ไม่ใช่ข้อความในรหัส UTF-8, windows-874, TIS-620 หรือ UTF-16 ที่มี BOM",
                    "The file is no text in UTF-8, windows-874, TIS-620, or UTF-16 with a BOM.")),
    WORKBOOK_BROKEN(
            422,
            Text.of("สมุดงานเสีย", "The workbook is broken"),
            Text.of(
                    "อ่านสมุดงาน XLSX ไม่ได้ (%s) โปรดเปิดและบันทึกใหม่",
                    "The XLSX workbook cannot be read (%s); open it and save it again.")),
    HEADING_TOO_LONG(
            422,
            Text.of("หัวตารางยาวเกินไป", "The heading is too long"),
            Text.of(
                    "บรรทัดแรกต้องเป็นหัวตารางยาวไม่เกิน %s ไบต์",
                    "The first line is the heading, of at most %s bytes.")),
    HEADING_UNREADABLE(
            422,
            Text.of("หัวตารางอ่านไม่ได้", "The heading cannot be decoded"),
            Text.of(
                    "หัวคอลัมน์ที่ %s มีไบต์ที่ไม่มีในรหัสอักขระ %s",
                    "The heading of column %s has bytes that %s does not have.")),
    TOO_MANY_COLUMNS(
            422,
            Text.of("คอลัมน์มากเกินไป", "Too many columns"),
            Text.of("มีคอลัมน์ได้ไม่เกิน %s คอลัมน์", "There are at most %s columns.")),
    COLUMNS_UNKNOWN(
            422,
            Text.of("ไม่รู้จักหัวตาราง", "The heading is not known"),
            Text.of(
                    "ไม่มีคอลัมน์ใดที่โปรไฟล์ %s รู้จัก บรรทัดแรกต้องเป็นหัวตาราง",
                    "The profile %s knows none of the columns; the first line is the heading.")),
    COLUMN_MISSING(
            422,
            Text.of("ขาดคอลัมน์ที่จำเป็น", "A required column is missing"),
            Text.of("ไม่มีคอลัมน์ %s", "There is no column %s.")),
    COLUMN_TWICE(
            422,
            Text.of("คอลัมน์ซ้ำ", "A column stands twice"),
            Text.of(
                    "คอลัมน์ %s และ %s เป็นข้อมูลเดียวกัน",
                    "The columns %s and %s are the same field."));

    private final Wording wording;

    FileProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
