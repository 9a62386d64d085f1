package th.hrd.platform.intake.job;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with a job as a whole. */
public enum IntakeProblem implements ProblemType {
    INTAKE_JOB_UNKNOWN(
            404,
            Text.of("ไม่พบงานนำเข้า", "Unknown intake job"),
            Text.of(
                    "หน่วยงานนี้ไม่มีงานนำเข้า %s หรือผลเก่าเกิน 90 วันและถูกลบแล้ว",
                    "This agency has no intake job %s, or its result is older than 90 days and is"
                            + " gone.")),
    INTAKE_PROFILE_UNKNOWN(
            404,
            Text.of("ไม่พบโปรไฟล์", "Unknown profile"),
            Text.of(
                    "หน่วยงานนี้ไม่มีโปรไฟล์ %s และไม่ใช่โปรไฟล์ที่มากับระบบ",
                    "This agency has no profile %s, and none that ships has that name.")),
    INTAKE_PROFILE_VERSION_UNKNOWN(
            404,
            Text.of("ไม่พบโปรไฟล์รุ่นนี้", "Unknown version of the profile"),
            Text.of("โปรไฟล์ %s ไม่มีรุ่น %s", "The profile %s has no version %s.")),
    INTAKE_ROWS_UNKNOWN(
            404,
            Text.of("ไม่พบชนิดของแถว", "Unknown kind of row"),
            Text.of(
                    "บริการนี้ไม่รับไฟล์ที่มีแถวชนิด %s",
                    "This service takes in no files with rows of the kind %s.")),
    SAMPLE_TOO_LARGE(
            413,
            Text.of("ตัวอย่างใหญ่เกินไป", "The sample is too large"),
            Text.of(
                    "ตัวอย่างใหญ่ได้ไม่เกิน %s KiB โปรดส่งเฉพาะบรรทัดแรก ๆ ของไฟล์",
                    "A sample has at most %s KiB; send the first lines of the file.")),
    SAMPLE_NOT_BASE64(
            422,
            Text.of("ตัวอย่างไม่ใช่ base64", "The sample is not base64"),
            Text.of(
                    "ส่งเนื้อไฟล์ตัวอย่างเป็น base64",
                    "The sample is the bytes of a file in base64.")),
    INTAKE_JOB_ENDED(
            409,
            Text.of("งานนำเข้าจบแล้ว", "The intake job has ended"),
            Text.of(
                    "งานนี้จบแล้วในสถานะ %s จึงยกเลิกไม่ได้",
                    "The job has ended as %s and cannot be cancelled.")),
    INTAKE_JOB_NOT_ENDED(
            409,
            Text.of("งานนำเข้ายังไม่จบ", "The intake job has not ended"),
            Text.of(
                    "งานนี้อยู่ในสถานะ %s รายการที่ถูกปฏิเสธจะครบเมื่องานจบ",
                    "The job is %s; what is refused is known when it has ended.")),
    UPLOAD_INTERRUPTED(
            400,
            Text.of("การส่งไฟล์ขาดตอน", "The upload broke off"),
            Text.of(
                    "ได้รับ %s แถวก่อนการเชื่อมต่อขาด แบบ ALL ไม่บันทึกแถวใด"
                            + " แบบ ROW บันทึกแถวที่ได้รับครบแล้ว ส่งไฟล์เดิมซ้ำได้อย่างปลอดภัย",
                    "%s rows arrived before the connection broke. With ALL none is applied, with"
                            + " ROW those that arrived whole are. The same file can be sent again"
                            + " safely.")),
    ROWS_REFUSED(
            422,
            Text.of("มีแถวที่ต้องแก้ไข", "Rows to mend"),
            Text.of(
                    "มี %s แถวที่ถูกปฏิเสธหรือขัดแย้ง แบบ ALL จึงไม่บันทึกแถวใดเลย",
                    "%s rows are rejected or in conflict, so with ALL nothing is applied.")),
    SNAPSHOT_DROP(
            422,
            Text.of("รายการหายไปมากเกินไป", "Too many would be closed"),
            Text.of(
                    "ไฟล์นี้ไม่มี %s จาก %s รายการที่บันทึกไว้ ซึ่งเกินร้อยละ 10"
                        + " จึงไม่บันทึกแถวใดเลย หากถูกต้องแล้ว โปรดส่งซ้ำพร้อม confirmDrop=true",
                    "The file lacks %s of the %s recorded, more than 10 percent, so nothing is"
                            + " applied. If that is right, send it again with confirmDrop=true.")),
    SNAPSHOT_KEY_UNREADABLE(
            422,
            Text.of("แถวที่ไม่รู้ว่าเป็นของใคร", "Rows without a key"),
            Text.of(
                    "มี %s แถวที่อ่านรหัสไม่ได้ จึงไม่อาจรู้ว่ารายการใดไม่อยู่ในไฟล์"
                            + " และไม่บันทึกแถวใดเลย",
                    "%s rows have no readable key, so it cannot be known what is absent from the"
                            + " file, and nothing is applied.")),
    SNAPSHOT_DAY_REQUIRED(
            422,
            Text.of("ต้องระบุวันที่มีผล", "The effective day is required"),
            Text.of(
                    "scope=SNAPSHOT ต้องระบุ effectiveFrom"
                            + " ซึ่งเป็นวันแรกที่ไฟล์ระบุทุกรายการครบถ้วน",
                    "scope=SNAPSHOT needs effectiveFrom, the first day of which the file holds"
                            + " everything.")),
    INTAKE_CANCELLED(
            409,
            Text.of("งานนำเข้าถูกยกเลิก", "The intake was cancelled"),
            Text.of(
                    "งานนี้ถูกยกเลิกก่อนจบ แบบ ALL ไม่บันทึกแถวใด แบบ ROW"
                            + " แถวที่บันทึกไปแล้วยังอยู่",
                    "The job was cancelled before its end. With ALL nothing is applied, with ROW"
                            + " what was applied before stays.")),
    INTAKE_FAILED(
            500,
            Text.of("งานนำเข้าไม่สำเร็จ", "The intake failed"),
            Text.of(
                    "เกิดข้อผิดพลาดที่ไม่คาดคิดระหว่างบันทึก แจ้งหมายเลข %s แก่ผู้ดูแลระบบ"
                            + " แล้วส่งไฟล์เดิมซ้ำได้อย่างปลอดภัย",
                    "Something unexpected happened while merging; give the operators the number %s."
                            + " The same file can be sent again safely."));

    private final Wording wording;

    IntakeProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
