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
                            + " Retry-After says."));

    private final Wording wording;

    IdentityProblem(int status, Text title, Text detail) {
        this.wording = new Wording(status, title, detail);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
