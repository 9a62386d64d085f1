package th.hrd.plan.plan.domain;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import th.hrd.plan.guideline.CodeItem;
import th.hrd.plan.guideline.CodeList;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.platform.problem.ProblemType;
import th.hrd.platform.problem.Text;
import th.hrd.platform.problem.Violation;
import th.hrd.platform.problem.Wording;

/**
 * What the guideline asks of an HRD plan before it can be approved (guideline 2566-2570: period,
 * target personnel, development issues, and issue 2's strategy on the HRD plan). A rule is about
 * the plan's content against the code lists of its edition; it knows no code itself.
 */
public enum AlignmentRule implements ProblemType {
    FISCAL_YEARS_IN_FORCE(
            Text.of(
                    "ปีงบประมาณของแผนอยู่ในระยะเวลาที่แนวทางมีผลใช้บังคับ",
                    "The plan's fiscal years lie in the period of the guideline"),
            Text.of(
                    "แนวทางฉบับ %2$s ไม่มีผลใช้บังคับในปีงบประมาณ %1$s",
                    "Guideline edition %2$s is not in force in fiscal year %1$s.")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return edition.yearsNotInForce(plan.fiscalYearFrom(), plan.fiscalYearTo())
                    .mapToObj(year -> at("#/fiscalYearTo", year, edition.name()));
        }
    },
    WORKFORCE_PLAN_LINKED(
            Text.of(
                    "แผนเชื่อมโยงกับแผนบริหารกำลังคน",
                    "The plan is linked to the agency's workforce plan"),
            Text.of(
                    "ยังไม่ได้อ้างอิงแผนบริหารกำลังคนของส่วนราชการ (links ชนิด WORKFORCE_PLAN)",
                    "No workforce plan is referred to (links of kind WORKFORCE_PLAN).")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return unlinked(plan, LinkKind.WORKFORCE_PLAN);
        }
    },
    NATIONAL_STRATEGY_LINKED(
            Text.of(
                    "แผนเชื่อมโยงกับประเด็นยุทธศาสตร์ระดับประเทศ",
                    "The plan is linked to the national strategy"),
            Text.of(
                    "ยังไม่ได้อ้างอิงประเด็นยุทธศาสตร์ระดับประเทศ (links ชนิด NATIONAL_STRATEGY)",
                    "No national strategy is referred to (links of kind NATIONAL_STRATEGY).")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return unlinked(plan, LinkKind.NATIONAL_STRATEGY);
        }
    },
    CORE_MISSION_NAMED(
            Text.of("แผนระบุภารกิจหลักของส่วนราชการ", "The plan names the agency's core mission"),
            Text.of("ยังไม่ได้ระบุภารกิจหลัก", "The core mission is not named.")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            String mission = plan.coreMission();
            return mission == null || mission.isBlank()
                    ? Stream.of(at("#/coreMission"))
                    : Stream.of();
        }
    },
    ROLE_GROUPS_ADDRESSED(
            Text.of(
                    "แผนกล่าวถึงบุคลากรครบทุกกลุ่มตามบทบาทหน้าที่",
                    "The plan addresses every role group"),
            Text.of(
                    "ยังไม่ได้ระบุกลุ่ม %s (%s) ว่าครอบคลุมหรือไม่มีบุคลากรกลุ่มนี้",
                    "Role group %s (%s) is neither covered nor stated to have no personnel.")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return edition.items(CodeList.ROLE_GROUP).stream()
                    .filter(
                            group ->
                                    plan.targetGroups().stream()
                                            .noneMatch(
                                                    target ->
                                                            target.roleGroup()
                                                                    .equals(group.code())))
                    .map(group -> naming("#/targetGroups", group));
        }
    },
    ROLE_GROUPS_SERVED(
            Text.of(
                    "บุคลากรทุกกลุ่มที่แผนครอบคลุมมีโครงการรองรับ",
                    "Every role group covered has a project"),
            Text.of(
                    "ยังไม่มีโครงการสำหรับกลุ่ม %s (%s)",
                    "No project is for role group %s (%s).")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return edition.items(CodeList.ROLE_GROUP).stream()
                    .filter(
                            group ->
                                    plan.targetGroups().stream()
                                            .anyMatch(
                                                    target ->
                                                            target.covered()
                                                                    && target.roleGroup()
                                                                            .equals(group.code())))
                    .filter(
                            group ->
                                    plan.projects().stream()
                                            .noneMatch(project -> project.isFor(group.code())))
                    .map(group -> naming("#/projects", group));
        }
    },
    DEV_ISSUES_COVERED(
            Text.of(
                    "แผนครอบคลุมประเด็นการพัฒนาครบทุกประเด็น",
                    "The plan covers every development issue"),
            Text.of(
                    "ยังไม่มีโครงการในประเด็นการพัฒนา %s (%s)",
                    "No project is in development issue %s (%s).")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return edition.items(CodeList.DEV_ISSUE).stream()
                    .filter(
                            issue ->
                                    plan.projects().stream()
                                            .noneMatch(
                                                    project ->
                                                            project.devIssue()
                                                                    .equals(issue.code())))
                    .map(issue -> naming("#/projects", issue));
        }
    },
    BUDGET_PER_FISCAL_YEAR(
            Text.of("แผนกำหนดงบประมาณทุกปีงบประมาณ", "The plan has a budget for every fiscal year"),
            Text.of(
                    "ยังไม่มีโครงการและงบประมาณของปีงบประมาณ %s",
                    "Fiscal year %s has no project, and so no budget.")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return IntStream.rangeClosed(plan.fiscalYearFrom(), plan.fiscalYearTo())
                    .filter(
                            year ->
                                    plan.projects().stream()
                                            .noneMatch(project -> project.fiscalYear() == year))
                    .mapToObj(year -> at("#/projects", year));
        }
    },
    KPIS_NAMED(
            Text.of("ทุกโครงการมีตัวชี้วัด", "Every project has a KPI"),
            Text.of("โครงการ “%s” ยังไม่มีตัวชี้วัด", "Project “%s” has no KPI.")) {
        @Override
        Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition) {
            return IntStream.range(0, plan.projects().size())
                    .filter(i -> !plan.projects().get(i).hasKpi())
                    .mapToObj(
                            i -> at("#/projects/" + i + "/kpi", plan.projects().get(i).titleTh()));
        }
    };

    private final Wording wording;

    AlignmentRule(Text title, Text gap) {
        this.wording = new Wording(422, title, gap);
    }

    abstract Stream<Violation> gaps(PlanContent plan, GuidelineEdition edition);

    Stream<Violation> unlinked(PlanContent plan, LinkKind kind) {
        return plan.links().stream().anyMatch(link -> link.kind() == kind)
                ? Stream.of()
                : Stream.of(at("#/links"));
    }

    /** A gap that names a code, in each language by its name in that language. */
    Violation naming(String pointer, CodeItem item) {
        return new Violation(
                pointer,
                name(),
                new Text(
                        detail().th().formatted(item.code(), item.nameTh()),
                        detail().en().formatted(item.code(), item.nameEn())));
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
