package th.hrd.plan.plan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import th.hrd.plan.plan.domain.PlanContent;
import th.hrd.plan.plan.domain.PlanFixtures;
import th.hrd.plan.plan.domain.Project;

class CanonicalContentTest {

    @Test
    void membersAreInOrderNullsAreAbsentNumbersAreShortest() {
        var content =
                new PlanContent(
                        2568,
                        2568,
                        "แผน",
                        null,
                        List.of(),
                        List.of(),
                        List.of(costing("150000.00")));

        assertThat(CanonicalContent.write(content))
                .isEqualTo(
                        """
                        {"fiscalYearFrom":2568,"fiscalYearTo":2568,"links":[],"projects":[{"budget":150000,\
                        "devIssue":"DI1","fiscalYear":2568,"headCount":1,"personnelTypes":[],"roleGroups":["RG1"],\
                        "skills":[],"titleTh":"ก"}],"targetGroups":[],"titleTh":"แผน"}\
                        """);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        var content = PlanFixtures.alignedContent();

        assertThat(CanonicalContent.read(CanonicalContent.write(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "90000.50", "9999999999999.99", "1234567890123.45"})
    void noSatangIsLost(String budget) {
        var content =
                new PlanContent(
                        2568, 2568, "แผน", null, List.of(), List.of(), List.of(costing(budget)));

        assertThat(
                        CanonicalContent.read(CanonicalContent.write(content))
                                .projects()
                                .getFirst()
                                .budget())
                .isEqualTo(new BigDecimal(budget));
    }

    @Test
    void equalContentHasEqualHashAndOneSatangMakesAnother() {
        var hash = CanonicalContent.seal(PlanFixtures.withProjects(List.of(costing("1.5")))).hash();

        assertThat(
                        CanonicalContent.seal(PlanFixtures.withProjects(List.of(costing("1.50"))))
                                .hash())
                .isEqualTo(hash);
        assertThat(
                        CanonicalContent.seal(PlanFixtures.withProjects(List.of(costing("1.51"))))
                                .hash())
                .isNotEqualTo(hash);
    }

    private static Project costing(String budget) {
        return new Project(
                "ก",
                "DI1",
                null,
                List.of("RG1"),
                List.of(),
                List.of(),
                2568,
                null,
                1,
                new BigDecimal(budget),
                null);
    }
}
