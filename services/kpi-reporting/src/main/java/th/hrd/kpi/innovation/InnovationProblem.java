package th.hrd.kpi.innovation;

import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Wording;

/** Why an innovation cannot be recorded, found or withdrawn. */
public enum InnovationProblem implements ProblemType {
    INNOVATION_UNKNOWN(
            404,
            Text.of("ไม่พบนวัตกรรม", "Unknown innovation"),
            Text.of("หน่วยงานนี้ไม่มีนวัตกรรม %s", "This agency has no innovation %s.")),
    INNOVATION_KIND_UNKNOWN(
            422,
            Text.of("ไม่รู้จักประเภทนวัตกรรม", "Unknown kind of innovation"),
            Text.of(
                    "%s ไม่อยู่ในประเภทนวัตกรรมของแนวทางฉบับ %s",
                    "%s is not among the kinds of innovation of the guideline edition %s.")),
    INNOVATION_NOT_IN_USE(
            422,
            Text.of("ยังไม่ได้ใช้งาน", "Not in use yet"),
            Text.of(
                    "นวัตกรรมนับเมื่อใช้งานแล้ว %s เป็นวันในอนาคต",
                    "An innovation counts once it is in use; %s is in the future.")),
    INNOVATION_WITHDRAWN(
            409,
            Text.of("ถอนนวัตกรรมแล้ว", "Already withdrawn"),
            Text.of("นวัตกรรม %s ถูกถอนไปแล้ว", "The innovation %s has been withdrawn already."));

    private final Wording wording;

    InnovationProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
