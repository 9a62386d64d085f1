package th.hrd.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static th.hrd.plan.plan.domain.PlanFixtures.EDITION;
import static th.hrd.plan.plan.domain.PlanFixtures.alignedContent;
import static th.hrd.plan.plan.domain.Problems.violationsOf;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanContentTest {

    @Test
    void anIncompletePlanIsSound() {
        var empty = new PlanContent(2568, 2568, "แผน", null, List.of(), List.of(), List.of());

        assertThatCode(() -> empty.requireSound(EDITION)).doesNotThrowAnyException();
    }

    @Test
    void yearsRunForwards() {
        assertThat(violationsOf(() -> PlanFixtures.withYears(2569, 2568)))
                .containsExactly("#/fiscalYearTo FISCAL_YEARS_REVERSED");
    }

    @Test
    void everyCodeIsOneOfTheEditionAndAllStrangersAreNamedAtOnce() {
        var strange =
                new Project(
                        "โครงการ",
                        "DI9",
                        "DI9.S9",
                        List.of("RG1", "RG9"),
                        List.of("ROBOT"),
                        List.of("DS1", "JUGGLING"),
                        2568,
                        null,
                        1,
                        BigDecimal.ONE,
                        null);

        assertThat(violationsOf(() -> PlanFixtures.withProject(strange).requireSound(EDITION)))
                .containsExactly(
                        "#/projects/3/devIssue CODE_UNKNOWN",
                        "#/projects/3/roleGroups CODE_UNKNOWN",
                        "#/projects/3/personnelTypes CODE_UNKNOWN",
                        "#/projects/3/skills CODE_UNKNOWN",
                        "#/projects/3/strategy CODE_UNKNOWN");
    }

    @Test
    void aStrategyBelongsToTheProjectsIssue() {
        var misplaced =
                new Project(
                        "โครงการ",
                        "DI1",
                        "DI2.S1",
                        List.of("RG1"),
                        List.of(),
                        List.of(),
                        2568,
                        null,
                        1,
                        BigDecimal.ONE,
                        null);

        assertThat(violationsOf(() -> PlanFixtures.withProject(misplaced).requireSound(EDITION)))
                .containsExactly("#/projects/3/strategy STRATEGY_OF_OTHER_ISSUE");
    }

    @Test
    void aProjectLiesInThePlansYears() {
        assertThat(
                        violationsOf(
                                () ->
                                        PlanFixtures.withProject(
                                                        PlanFixtures.project("สาย", "DI1", 2570))
                                                .requireSound(EDITION)))
                .containsExactly("#/projects/3/fiscalYear PROJECT_OUTSIDE_PLAN");
    }

    @Test
    void aRoleGroupIsStatedOnceAndWithoutContradiction() {
        var groups =
                List.of(
                        new TargetGroup("RG1", TargetGroup.Coverage.COVERED),
                        new TargetGroup("RG1", TargetGroup.Coverage.NO_SUCH_PERSONNEL),
                        new TargetGroup("RG9", TargetGroup.Coverage.COVERED));

        assertThat(violationsOf(() -> PlanFixtures.withTargetGroups(groups).requireSound(EDITION)))
                .containsExactly(
                        "#/targetGroups/1 TARGET_GROUP_REPEATED",
                        "#/targetGroups/1 TARGET_GROUP_CONTRADICTED",
                        "#/targetGroups/2/roleGroup CODE_UNKNOWN");
    }

    @Test
    void contentCannotBeChangedFromOutside() {
        assertThat(alignedContent().projects()).isUnmodifiable();
    }
}
