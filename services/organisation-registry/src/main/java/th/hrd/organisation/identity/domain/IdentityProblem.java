package th.hrd.organisation.identity.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** What can be wrong with the review of identities. None repeats a name or an identity number. */
public enum IdentityProblem implements ProblemType {
    MATCH_QUOTA_EXHAUSTED(
            429,
            Text.of("ค้นหารหัสบุคคลเกินโควตา", "The quota of matches is used up"),
            Text.of(
                    "หน่วยงานของท่านค้นหาได้ %d เลขต่อนาทีและ %d เลขต่อวัน"
                            + " โปรดลองใหม่ตามเวลาใน Retry-After",
                    "Your body may look up %d numbers a minute and %d a day; try again as"
                            + " Retry-After says.")),
    DUPLICATE_UNKNOWN(
            404,
            Text.of("ไม่พบคู่ระเบียนที่อาจซ้ำ", "Unknown duplicate"),
            Text.of("ไม่มีคู่ระเบียนที่อาจซ้ำ %s", "There is no pair of records %s.")),
    DUPLICATE_DISMISSED(
            409,
            Text.of("คู่ระเบียนนี้ตัดสินแล้ว", "The pair is decided"),
            Text.of(
                    "มีผู้ตัดสินแล้วว่าเป็นคนละบุคคล",
                    "Somebody has decided that these are two people.")),
    MERGE_UNKNOWN(
            404,
            Text.of("ไม่พบคำขอรวมระเบียน", "Unknown merge"),
            Text.of("ไม่มีคำขอรวมระเบียน %s", "There is no merge %s.")),
    MERGE_UNDER_REVIEW(
            409,
            Text.of("ระเบียนนี้อยู่ระหว่างพิจารณา", "The record is under review"),
            Text.of(
                    "มีคำขอรวมที่ยังไม่ตัดสินซึ่งเกี่ยวกับระเบียนเหล่านี้ คือ %s",
                    "An undecided merge concerns one of these records: %s.")),
    MERGE_NOT_PROPOSED(
            409,
            Text.of("คำขอรวมถูกตัดสินแล้ว", "The merge is decided"),
            Text.of(
                    "ตัดสินได้เฉพาะคำขอที่ยังไม่ตัดสิน คำขอนี้อยู่ในสถานะ %s",
                    "Only a proposed merge is decided; this one is %s.")),
    MERGE_NOT_APPROVED(
            409,
            Text.of("ยกเลิกการรวมไม่ได้", "The merge cannot be reversed"),
            Text.of(
                    "ยกเลิกได้เฉพาะการรวมที่อนุมัติแล้ว คำขอนี้อยู่ในสถานะ %s",
                    "Only an approved merge is reversed; this one is %s.")),
    SAME_REVIEWER(
            409,
            Text.of("ผู้เสนอตัดสินเองไม่ได้", "Who proposes does not decide"),
            Text.of(
                    "การรวมระเบียนต้องตัดสินโดยผู้อื่นที่ไม่ใช่ผู้เสนอ",
                    "A merge is decided by somebody other than who proposed it."));

    private final Wording wording;

    IdentityProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
