package th.hrd.demo.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Plan;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/**
 * Agencies write their HRD plans; their executives, or their sub-commissions, approve most of them.
 */
record MakingPlans(Suite suite, Callers callers, Agencies agencies) implements Chapter {

    private static final int FIRST_YEAR = 2568;
    private static final int LAST_YEAR = 2570;
    private static final List<String> ROLE_GROUPS = List.of("RG1", "RG2", "RG3", "RG4", "RG5");

    @Override
    public String title() {
        return "HRD plans";
    }

    @Override
    public List<Runnable> steps() {
        return agencies.mandatory().stream()
                .map(Plan::of)
                .filter(plan -> plan.stage() != Plan.Stage.NONE)
                .map(plan -> (Runnable) () -> make(plan))
                .toList();
    }

    private void make(Plan plan) {
        Identity hris = callers.hrisOf(plan.agency());
        Answer drafted =
                Expect.done(
                        "The plan of " + plan.agency().reference(),
                        suite.create(
                                Part.HRD_PLANS,
                                "/v1/agencies/%s/plans".formatted(plan.agency().reference()),
                                hris,
                                "plan-" + plan.agency().code(),
                                content(plan.agency())));
        String path = "/v1/plans/" + drafted.text("planId");
        if (plan.stage() == Plan.Stage.DRAFTED) {
            return;
        }
        Answer confirmed =
                suite.change(
                        Part.HRD_PLANS,
                        "PUT",
                        path + "/confirmations",
                        hris,
                        Expect.etag(drafted),
                        Map.of("confirmations", plan.confirmations()));
        if (confirmed.isConflict()) {
            return; // An earlier run has brought this plan to its end.
        }
        Expect.done("The confirmation of " + path, confirmed);
        Answer submitted =
                Expect.done(
                        "The submission of " + path,
                        suite.change(
                                Part.HRD_PLANS,
                                "POST",
                                path + "/submission",
                                hris,
                                Expect.etag(confirmed),
                                null));
        decide(plan, path, submitted);
    }

    private void decide(Plan plan, String path, Answer submitted) {
        Identity executive = callers.executiveOf(plan.agency());
        if (plan.stage() == Plan.Stage.APPROVED) {
            Expect.done(
                    "The approval of " + path,
                    suite.change(
                            Part.HRD_PLANS,
                            "POST",
                            path + "/approval",
                            executive,
                            Expect.etag(submitted),
                            approval(plan, submitted.text("contentHash"))));
        } else if (plan.stage() == Plan.Stage.REJECTED) {
            Expect.done(
                    "The rejection of " + path,
                    suite.change(
                            Part.HRD_PLANS,
                            "POST",
                            path + "/rejection",
                            executive,
                            Expect.etag(submitted),
                            Map.of("reason", "งบประมาณสูงกว่ากรอบที่ได้รับจัดสรร")));
        }
    }

    private static Map<String, Object> approval(Plan plan, String contentHash) {
        String day = plan.decidedOn().orElseThrow().toString();
        return plan.mechanism().equals("MANAGEMENT")
                ? Map.of(
                        "contentHash",
                        contentHash,
                        "mechanism",
                        plan.mechanism(),
                        "decidedOn",
                        day,
                        "approver",
                        Map.of("position", "อธิบดี"))
                : Map.of(
                        "contentHash",
                        contentHash,
                        "mechanism",
                        plan.mechanism(),
                        "decidedOn",
                        day,
                        "cssc",
                        Map.of(
                                "kind",
                                "DEPARTMENT",
                                "meetingNumber",
                                1,
                                "meetingYear",
                                plan.decidedOn().orElseThrow().getYear() + 543,
                                "meetingDate",
                                day,
                                "resolution",
                                "เห็นชอบแผนพัฒนาบุคลากร"));
    }

    private static Map<String, Object> content(Agency agency) {
        return Map.of(
                "fiscalYearFrom", FIRST_YEAR,
                "fiscalYearTo", LAST_YEAR,
                "titleTh",
                        "แผนพัฒนาบุคลากร %s พ.ศ. %d-%d"
                                .formatted(agency.nameTh(), FIRST_YEAR, LAST_YEAR),
                "coreMission", "ภารกิจตามกฎหมายจัดตั้งของ " + agency.nameTh(),
                "links",
                        List.of(
                                link("WORKFORCE_PLAN", "แผนบริหารกำลังคนของส่วนราชการ"),
                                link("NATIONAL_STRATEGY", "ยุทธศาสตร์ชาติ ด้านที่ 6"),
                                link("AGENCY_STRATEGY", "แผนปฏิบัติราชการของส่วนราชการ")),
                "targetGroups",
                        ROLE_GROUPS.stream()
                                .map(group -> Map.of("roleGroup", group, "coverage", "COVERED"))
                                .toList(),
                "projects", projects());
    }

    private static Map<String, Object> link(String kind, String reference) {
        return Map.of("kind", kind, "reference", reference, "text", "เชื่อมโยงกับ" + reference);
    }

    private static List<Map<String, Object>> projects() {
        List<Map<String, Object>> projects = new ArrayList<>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .forEach(
                        year -> {
                            projects.add(
                                    project(
                                            "คลังความรู้และการแลกเปลี่ยนเรียนรู้",
                                            "DI1",
                                            List.of(),
                                            year));
                            projects.add(
                                    project(
                                            "กรอบความคิดแบบเติบโต",
                                            "DI2",
                                            List.of("MS_GROWTH"),
                                            year));
                            projects.add(
                                    project(
                                            "ความเข้าใจและใช้เทคโนโลยีดิจิทัล",
                                            "DI3",
                                            List.of("DS1"),
                                            year));
                        });
        return projects;
    }

    private static Map<String, Object> project(
            String title, String issue, List<String> skills, int year) {
        return Map.of(
                "titleTh", title,
                "devIssue", issue,
                "roleGroups", ROLE_GROUPS,
                "personnelTypes", List.of(),
                "skills", skills,
                "fiscalYear", year,
                "headCount", 100,
                "budget", new BigDecimal("250000.00"),
                "kpi", "ร้อยละ 80 ของผู้เข้าร่วมผ่านการประเมิน");
    }
}
