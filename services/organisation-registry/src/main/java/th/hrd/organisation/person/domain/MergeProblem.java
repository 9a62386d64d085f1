package th.hrd.organisation.person.domain;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** Why two records cannot be joined, or not be separated again. */
public enum MergeProblem implements ProblemType {
    MERGE_RECORD_UNKNOWN(
            422,
            Text.of("ไม่พบระเบียนบุคคล", "Unknown record"),
            Text.of("ไม่มีระเบียนบุคคล %s", "There is no record of a person %s.")),
    MERGE_WITH_SELF(
            422,
            Text.of("รวมระเบียนกับตัวเองไม่ได้", "A record is not merged with itself"),
            Text.of("kept และ merged ต้องเป็นคนละระเบียน", "kept and merged must be two records.")),
    ALREADY_MERGED(
            409,
            Text.of("ระเบียนถูกรวมไปแล้ว", "The record is merged already"),
            Text.of(
                    "ระเบียน %s ถูกรวมเข้ากับอีกระเบียนหนึ่งแล้ว",
                    "The record %s was merged into another one.")),
    HOLDS_MERGED_RECORDS(
            409,
            Text.of("ระเบียนนี้มีระเบียนอื่นรวมอยู่", "Others were merged into the record"),
            Text.of(
                    "มีระเบียนอื่นรวมอยู่ในระเบียน %s แล้ว ให้เก็บระเบียนนี้ไว้"
                            + " หรือยกเลิกการรวมเดิมก่อน",
                    "Others were merged into the record %s; keep it, or reverse the earlier merge"
                            + " first.")),
    KEEP_THE_OTHER(
            409,
            Text.of("ต้องเก็บอีกระเบียนหนึ่งไว้", "The other record is the one to keep"),
            Text.of(
                    "ระเบียนที่จะเก็บไว้พ้นจากตำแหน่งแล้ว แต่อีกระเบียนหนึ่งยังดำรงตำแหน่งอยู่"
                            + " ให้สลับกัน",
                    "The record to be kept has left service while the other is in it; exchange the"
                            + " two.")),
    MERGE_BUILT_UPON(
            409,
            Text.of("มีข้อมูลใหม่หลังการรวม", "Something was recorded on top of the merge"),
            Text.of(
                    "หลังการรวม บุคคลนี้ไปดำรงตำแหน่งที่อื่น"
                            + " หรือระเบียนทั้งสองสลับเลขประจำตัวกันแล้ว"
                            + " จึงไม่อาจแยกได้ว่าเป็นของระเบียนใด",
                    "Since the merge the person took up a place that neither record had, or the"
                            + " records exchanged their identities; what is whose can no longer be"
                            + " told."));

    private final Wording wording;

    MergeProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
