package th.hrd.platform.problem;

/** The problems every service can answer. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(
            400,
            Text.of("คำขออ่านไม่ได้", "The request cannot be read"),
            Text.of("เนื้อหาคำขอไม่ใช่ JSON ที่ถูกต้อง: %s", "The request is not well-formed: %s")),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            Text.of("ต้องมี Idempotency-Key", "Idempotency-Key is required"),
            Text.of(
                    "การสร้างข้อมูลต้องส่งส่วนหัว Idempotency-Key ความยาว 8 ถึง 200 ตัวอักษร"
                            + " เพื่อให้ส่งซ้ำได้โดยไม่เกิดข้อมูลซ้ำ",
                    "A creating request carries an Idempotency-Key header of 8 to 200 characters,"
                            + " so that it can be sent again without making a second record.")),
    CURSOR_INVALID(
            400,
            Text.of("cursor ไม่ถูกต้อง", "The cursor is not valid"),
            Text.of(
                    "cursor ต้องมาจากหน้าก่อนหน้าของรายการเดียวกันที่ใช้ตัวกรองเดียวกัน",
                    "A cursor comes from the previous page of the same list with the same"
                            + " filters.")),
    UNAUTHENTICATED(
            401,
            Text.of("ต้องยืนยันตัวตน", "Authentication is required"),
            Text.of(
                    "ส่ง access token ที่ยังไม่หมดอายุในส่วนหัว Authorization",
                    "Send an access token that has not expired in the Authorization header.")),
    FORBIDDEN(
            403,
            Text.of("ไม่มีสิทธิ์", "Not permitted"),
            Text.of(
                    "บทบาทหรือขอบเขตข้อมูลของท่านไม่ครอบคลุมการดำเนินการนี้",
                    "Your role or your data scope does not cover this operation.")),
    NOT_FOUND(404, Text.of("ไม่พบข้อมูล", "Not found"), Text.of("ไม่พบ %s", "There is no %s.")),
    METHOD_NOT_ALLOWED(
            405,
            Text.of("ใช้เมธอดนี้ไม่ได้", "Method not allowed"),
            Text.of("ที่อยู่นี้ไม่รับเมธอดดังกล่าว", "This address does not take that method.")),
    NOT_ACCEPTABLE(
            406,
            Text.of("ไม่มีรูปแบบที่ขอ", "Not acceptable"),
            Text.of(
                    "ที่อยู่นี้ไม่ตอบเป็นรูปแบบที่ขอใน Accept รูปแบบที่ตอบได้อยู่ในสัญญา API",
                    "This address does not answer with the type asked for in Accept; the types it"
                            + " answers with are in the contract.")),
    STATE_CONFLICT(
            409,
            Text.of("สถานะปัจจุบันไม่อนุญาต", "The present state does not allow this"),
            Text.of(
                    "ข้อมูลถูกเปลี่ยนโดยคำขออื่นในขณะเดียวกัน โปรดอ่านใหม่แล้วลองอีกครั้ง",
                    "Another request changed this at the same time; read it again and retry.")),
    STALE_ETAG(
            412,
            Text.of("ข้อมูลเปลี่ยนไปแล้ว", "The resource has changed"),
            Text.of(
                    "If-Match ที่ส่งมาไม่ตรงกับรุ่นปัจจุบัน \"%s\" โปรดอ่านข้อมูลใหม่ก่อนแก้ไข",
                    "If-Match does not name the present version \"%s\"; read the resource again"
                            + " before changing it.")),
    PAYLOAD_TOO_LARGE(
            413,
            Text.of("คำขอใหญ่เกินไป", "The request is too large"),
            Text.of(
                    "เนื้อหาคำขอใหญ่เกินขนาดที่รับได้",
                    "The request body is larger than this operation takes.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            Text.of("ไม่รับรูปแบบข้อมูลนี้", "Unsupported media type"),
            Text.of(
                    "ที่อยู่นี้ไม่รับเนื้อหาตาม Content-Type ที่ส่งมา รูปแบบที่รับได้อยู่ในสัญญา"
                            + " API",
                    "This address does not take a body of the Content-Type sent; the types it takes"
                            + " are in the contract.")),
    VALIDATION_FAILED(
            422,
            Text.of("ข้อมูลไม่ผ่านการตรวจสอบ", "The document is not valid"),
            Text.of(
                    "พบ %d รายการที่ต้องแก้ไข ดูที่ errors",
                    "%d thing(s) to mend, listed in errors.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            Text.of("Idempotency-Key ถูกใช้แล้ว", "The Idempotency-Key was used before"),
            Text.of(
                    "Idempotency-Key นี้เคยใช้กับคำขออื่น โปรดใช้ค่าใหม่",
                    "This Idempotency-Key was used with another request; use a new one.")),
    BE_YEAR_IN_ISO_DATE(
            422,
            Text.of("ปีพุทธศักราชในวันที่แบบ ISO", "A Buddhist-era year in an ISO date"),
            Text.of(
                    "วันที่ %s ใช้ปีพุทธศักราช วันที่แบบ ISO 8601 ต้องใช้ปีคริสต์ศักราช เช่น %s",
                    "The date %s has a Buddhist-era year; an ISO 8601 date has the Gregorian year,"
                            + " here %s.")),
    DATE_OUT_OF_RANGE(
            422,
            Text.of("วันที่อยู่นอกช่วงที่รับได้", "The date is out of range"),
            Text.of(
                    "วันที่ %s ไม่อยู่ระหว่าง %s ถึง %s",
                    "The date %s does not lie between %s and %s.")),
    IF_MATCH_REQUIRED(
            428,
            Text.of("ต้องมี If-Match", "If-Match is required"),
            Text.of(
                    "การแก้ไขต้องส่งส่วนหัว If-Match ด้วยค่า ETag ที่อ่านล่าสุด",
                    "A change carries If-Match with the ETag last read, so that nobody's work is"
                            + " overwritten unseen.")),
    TOO_MANY_REQUESTS(
            429,
            Text.of("คำขอถี่เกินไป", "Too many requests"),
            Text.of(
                    "โปรดรอตามเวลาใน Retry-After แล้วลองอีกครั้ง",
                    "Wait as Retry-After says, then try again.")),
    INTERNAL_ERROR(
            500,
            Text.of("เกิดข้อผิดพลาดภายใน", "Internal error"),
            Text.of(
                    "เกิดข้อผิดพลาดที่ไม่คาดคิด แจ้งหมายเลข %s แก่ผู้ดูแลระบบ",
                    "Something unexpected happened; give the operators the number %s.")),
    UNAVAILABLE(
            503,
            Text.of("บริการไม่พร้อมชั่วคราว", "Temporarily unavailable"),
            Text.of(
                    "โปรดลองอีกครั้งตามเวลาใน Retry-After",
                    "Try again after the time in Retry-After.")),
    REBUILDING(
            503,
            Text.of("กำลังสร้างข้อมูลใหม่", "Being rebuilt"),
            Text.of(
                    "ข้อมูลกำลังถูกสร้างใหม่จากเหตุการณ์ทั้งหมด ตัวเลขยังไม่ครบ โปรดลองอีกครั้ง",
                    "The figures are being rebuilt from the events and are not complete yet; try"
                            + " again soon."));

    private final Wording wording;

    CommonProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
