package th.hrd.plan.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.guideline.CodeItem;
import th.hrd.plan.guideline.CodeList;
import th.hrd.plan.guideline.GuidelineEdition;
import th.hrd.plan.plan.persistence.CanonicalContent;

/** Plans, agencies and an edition in the words of the field, for tests. */
public final class PlanFixtures {

    public static final GuidelineEdition EDITION =
            new GuidelineEdition(
                    "2566-2570",
                    2566,
                    null,
                    Map.of(
                            CodeList.DEV_ISSUE, items("DI1", "DI2", "DI3"),
                            CodeList.ROLE_GROUP, items("RG1", "RG2", "RG3", "RG4", "RG5"),
                            CodeList.PERSONNEL_TYPE, items("CIVIL_SERVANT", "GOV_EMPLOYEE"),
                            CodeList.STRATEGY,
                                    List.of(
                                            new CodeItem(
                                                    "DI1.S1", "กลยุทธ์", "Strategy", "DI1", null),
                                            new CodeItem(
                                                    "DI2.S1", "กลยุทธ์", "Strategy", "DI2", null)),
                            CodeList.APPROVAL_MECHANISM,
                                    List.of(
                                            new CodeItem(
                                                    "MANAGEMENT",
                                                    "ฝ่ายบริหาร",
                                                    "Management",
                                                    null,
                                                    "MANAGEMENT_DECISION"),
                                            new CodeItem(
                                                    "AGENCY_CSSC",
                                                    "อ.ก.พ. กรม",
                                                    "Sub-commission",
                                                    null,
                                                    "COMMISSION_RESOLUTION"),
                                            new CodeItem(
                                                    "OTHER", "อื่นๆ", "Other", null, "ORACLE"))),
                    Set.of("MS_GROWTH", "DS1"));

    private PlanFixtures() {}

    public static Agency department() {
        return agency(Agency.Obligation.MANDATORY, Agency.Status.ACTIVE);
    }

    public static Agency agency(Agency.Obligation obligation, Agency.Status status) {
        return new Agency(
                UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10"),
                "กรมทดสอบ",
                obligation,
                status);
    }

    /** A plan for 2568-2569 that meets every rule: one project per issue, RG5 has nobody. */
    public static PlanContent alignedContent() {
        return new PlanContent(
                2568,
                2569,
                "แผนพัฒนาบุคลากร พ.ศ. 2568-2569",
                "จัดเก็บภาษีอย่างเป็นธรรม",
                List.of(
                        new PlanLink(LinkKind.WORKFORCE_PLAN, "แผนบริหารกำลังคน", null),
                        new PlanLink(
                                LinkKind.NATIONAL_STRATEGY,
                                "ยุทธศาสตร์ชาติ ด้านที่ 6",
                                "ภาครัฐทันสมัย")),
                List.of(
                        new TargetGroup("RG1", TargetGroup.Coverage.COVERED),
                        new TargetGroup("RG2", TargetGroup.Coverage.COVERED),
                        new TargetGroup("RG3", TargetGroup.Coverage.COVERED),
                        new TargetGroup("RG4", TargetGroup.Coverage.COVERED),
                        new TargetGroup("RG5", TargetGroup.Coverage.NO_SUCH_PERSONNEL)),
                List.of(
                        project("คลังความรู้", "DI1", 2568),
                        project("กรอบความคิดแบบเติบโต", "DI2", 2569),
                        project("ทักษะดิจิทัล", "DI3", 2569)));
    }

    public static Project project(String title, String devIssue, int fiscalYear) {
        return new Project(
                title,
                devIssue,
                null,
                List.of("RG1", "RG2", "RG3", "RG4"),
                List.of(),
                List.of(),
                fiscalYear,
                null,
                100,
                new BigDecimal("150000.50"),
                "ร้อยละ 80 ผ่านการประเมิน");
    }

    public static PlanContent withProjects(List<Project> projects) {
        var base = alignedContent();
        return new PlanContent(
                base.fiscalYearFrom(),
                base.fiscalYearTo(),
                base.titleTh(),
                base.coreMission(),
                base.links(),
                base.targetGroups(),
                projects);
    }

    public static PlanContent withTargetGroups(List<TargetGroup> groups) {
        var base = alignedContent();
        return new PlanContent(
                base.fiscalYearFrom(),
                base.fiscalYearTo(),
                base.titleTh(),
                base.coreMission(),
                base.links(),
                groups,
                base.projects());
    }

    public static PlanContent withProject(Project project) {
        var projects = new ArrayList<>(alignedContent().projects());
        projects.add(project);
        return withProjects(projects);
    }

    public static PlanContent withLinks(List<PlanLink> links) {
        var base = alignedContent();
        return new PlanContent(
                base.fiscalYearFrom(),
                base.fiscalYearTo(),
                base.titleTh(),
                base.coreMission(),
                links,
                base.targetGroups(),
                base.projects());
    }

    public static PlanContent withMission(@Nullable String mission) {
        var base = alignedContent();
        return new PlanContent(
                base.fiscalYearFrom(),
                base.fiscalYearTo(),
                base.titleTh(),
                mission,
                base.links(),
                base.targetGroups(),
                base.projects());
    }

    public static PlanContent withYears(int from, int to) {
        var base = alignedContent();
        return new PlanContent(
                from,
                to,
                base.titleTh(),
                base.coreMission(),
                base.links(),
                base.targetGroups(),
                base.projects());
    }

    public static SealedContent sealed(PlanContent content) {
        return CanonicalContent.seal(content);
    }

    public static HrdPlan draft() {
        return HrdPlan.draft(
                UUID.fromString("0197a4c2-7000-7c3e-9d52-2f6c1b7a9e10"),
                department(),
                sealed(alignedContent()),
                EDITION,
                "officer");
    }

    private static List<CodeItem> items(String... codes) {
        return Stream.of(codes)
                .map(code -> new CodeItem(code, "ชื่อ " + code, "Name " + code, null, null))
                .toList();
    }
}
