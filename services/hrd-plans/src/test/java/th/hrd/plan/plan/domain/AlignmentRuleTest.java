package th.hrd.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static th.hrd.plan.plan.domain.PlanFixtures.EDITION;
import static th.hrd.plan.plan.domain.PlanFixtures.alignedContent;
import static th.hrd.plan.plan.domain.PlanFixtures.project;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import th.hrd.plan.guideline.GuidelineEdition;

class AlignmentRuleTest {

    @Test
    void anAlignedPlanMeetsEveryRule() {
        assertThat(Finding.of(alignedContent(), EDITION))
                .hasSize(AlignmentRule.values().length)
                .allMatch(Finding::met);
    }

    @Test
    void anEmptyPlanMeetsOnlyTheRuleOnItsYears() {
        var empty = new PlanContent(2568, 2568, "แผน", null, List.of(), List.of(), List.of());

        assertThat(Finding.of(empty, EDITION).stream().filter(Finding::met).map(Finding::rule))
                .containsExactly(
                        AlignmentRule.FISCAL_YEARS_IN_FORCE,
                        AlignmentRule
                                .ROLE_GROUPS_SERVED, // covers nobody, so nobody is left without a
                        // project
                        AlignmentRule.KPIS_NAMED);
    }

    @Test
    void aLaterEditionEndsAnEarlierOne() {
        var replaced =
                new GuidelineEdition("2566-2570", 2566, 2569, EDITION.lists(), EDITION.skills());

        assertThat(gaps(AlignmentRule.FISCAL_YEARS_IN_FORCE, alignedContent(), replaced))
                .containsExactly(
                        "#/fiscalYearTo Guideline edition 2566-2570 is not in force in fiscal year"
                                + " 2569.");
    }

    @Test
    void bothLinksAreAskedFor() {
        var unlinked =
                PlanFixtures.withLinks(
                        List.of(new PlanLink(LinkKind.AGENCY_STRATEGY, "ยุทธศาสตร์กรม", null)));

        assertThat(gaps(AlignmentRule.WORKFORCE_PLAN_LINKED, unlinked, EDITION)).hasSize(1);
        assertThat(gaps(AlignmentRule.NATIONAL_STRATEGY_LINKED, unlinked, EDITION)).hasSize(1);
    }

    @Test
    void aBlankMissionIsNoMission() {
        assertThat(gaps(AlignmentRule.CORE_MISSION_NAMED, PlanFixtures.withMission("  "), EDITION))
                .hasSize(1);
    }

    @Test
    void everyRoleGroupOfTheEditionIsAddressed() {
        var silentOnTwo =
                PlanFixtures.withTargetGroups(alignedContent().targetGroups().subList(0, 3));

        assertThat(gaps(AlignmentRule.ROLE_GROUPS_ADDRESSED, silentOnTwo, EDITION))
                .containsExactly(
                        "#/targetGroups Role group RG4 (Name RG4) is neither covered nor stated to"
                                + " have no personnel.",
                        "#/targetGroups Role group RG5 (Name RG5) is neither covered nor stated to"
                                + " have no personnel.");
    }

    @Test
    void aCoveredRoleGroupHasAProject() {
        var promisedOnly =
                PlanFixtures.withTargetGroups(
                        List.of(new TargetGroup("RG5", TargetGroup.Coverage.COVERED)));

        assertThat(gaps(AlignmentRule.ROLE_GROUPS_SERVED, promisedOnly, EDITION))
                .containsExactly("#/projects No project is for role group RG5 (Name RG5).");
    }

    @Test
    void everyIssueOfTheEditionHasAProject() {
        var withoutDigital =
                PlanFixtures.withProjects(
                        List.of(project("ก", "DI1", 2568), project("ข", "DI2", 2569)));

        assertThat(gaps(AlignmentRule.DEV_ISSUES_COVERED, withoutDigital, EDITION))
                .containsExactly("#/projects No project is in development issue DI3 (Name DI3).");
    }

    @Test
    void everyFiscalYearHasABudget() {
        assertThat(
                        gaps(
                                AlignmentRule.BUDGET_PER_FISCAL_YEAR,
                                PlanFixtures.withYears(2567, 2570),
                                EDITION))
                .containsExactly(
                        "#/projects Fiscal year 2567 has no project, and so no budget.",
                        "#/projects Fiscal year 2570 has no project, and so no budget.");
    }

    @Test
    void everyProjectHasAKpi() {
        var plain =
                new Project(
                        "ไม่มีตัวชี้วัด",
                        "DI1",
                        null,
                        List.of("RG1"),
                        List.of(),
                        List.of(),
                        2568,
                        1,
                        10,
                        BigDecimal.ZERO,
                        " ");

        assertThat(gaps(AlignmentRule.KPIS_NAMED, PlanFixtures.withProject(plain), EDITION))
                .containsExactly("#/projects/3/kpi Project “ไม่มีตัวชี้วัด” has no KPI.");
    }

    private static List<String> gaps(
            AlignmentRule rule, PlanContent content, GuidelineEdition edition) {
        return rule.gaps(content, edition)
                .map(gap -> gap.pointer() + " " + gap.detail().en())
                .toList();
    }
}
