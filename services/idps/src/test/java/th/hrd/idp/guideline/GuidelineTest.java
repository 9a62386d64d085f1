package th.hrd.idp.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.Violation;

/** Reads the registry's own example of a published edition. */
class GuidelineTest {

    private final Guideline guideline = GuidelineExample.read();

    @Test
    void aTargetServesTheIssuesItsDataNames() {
        assertThat(codes("DIGITAL_SKILL", "DS6", "DI3")).isEmpty();
        assertThat(codes("DIGITAL_SKILL", "DS6", "DI2"))
                .containsExactly("DEV_ISSUE_NOT_FOR_TARGET");
        assertThat(codes("SKILL", "SK_COGNITIVE.2", "DI2")).isEmpty();
        assertThat(codes("KNOWLEDGE", "ITA", "DI3")).isEmpty();
        assertThat(codes("KNOWLEDGE", "ITA", "DI1")).containsExactly("DEV_ISSUE_NOT_FOR_TARGET");
    }

    @Test
    void theDigitalMindsetServesBothIssuesTheOthersOne() {
        assertThat(codes("MINDSET", "MS_DIGITAL", "DI2")).isEmpty();
        assertThat(codes("MINDSET", "MS_DIGITAL", "DI3")).isEmpty();
        assertThat(codes("MINDSET", "MS_GROWTH", "DI3"))
                .containsExactly("DEV_ISSUE_NOT_FOR_TARGET");
    }

    @Test
    void unknownTargetsAreRefused() {
        assertThat(codes("WISDOM", "X", "DI2")).containsExactly("TARGET_KIND_UNKNOWN");
        assertThat(codes("DIGITAL_SKILL", "DS8", "DI3")).containsExactly("TARGET_CODE_UNKNOWN");
        assertThat(codes("MINDSET", "DS1", "DI2")).containsExactly("TARGET_CODE_UNKNOWN");
    }

    @Test
    void mindsetsSkillGroupsAndDigitalSkillsAreDimensionsThemselves() {
        assertThat(guideline.dimensionsOf("MINDSET", "MS_GROWTH")).containsExactly("MS_GROWTH");
        assertThat(guideline.dimensionsOf("SKILL", "SK_SOCIAL_EMOTIONAL"))
                .containsExactly("SK_SOCIAL_EMOTIONAL");
        assertThat(guideline.dimensionsOf("DIGITAL_SKILL", "DS7")).containsExactly("DS7");
    }

    @Test
    void aSkillCountsForItsGroup() {
        assertThat(guideline.dimensionsOf("SKILL", "SK_COGNITIVE.2"))
                .containsExactly("SK_COGNITIVE");
        assertThat(guideline.dimensionsOf("LEADERSHIP", "SK_LEADERSHIP.1"))
                .containsExactly("SK_LEADERSHIP");
    }

    @Test
    void knowledgeAndCompetenciesCountForNothingEvenUnderACodeOfADimension() {
        assertThat(guideline.dimensionsOf("KNOWLEDGE", "ITA")).isEmpty();
        assertThat(guideline.dimensionsOf("COMPETENCY", "101")).isEmpty();
        assertThat(guideline.dimensionsOf("COMPETENCY", "DS1")).isEmpty();
    }

    @Test
    void aMethodHasItsModeOfLearning() {
        assertThat(guideline.learningModeOf("OJT")).contains("EXPERIENCE_70");
        assertThat(guideline.learningModeOf("MENTORING")).contains("SOCIAL_20");
        assertThat(guideline.learningModeOf("TRAINING")).contains("FORMAL_10");
        assertThat(guideline.advisedShares())
                .isEqualTo(Map.of("EXPERIENCE_70", 70, "SOCIAL_20", 20, "FORMAL_10", 10));
    }

    @Test
    void evidenceIsNeededFromTheLevelTheKpisCount() {
        assertThat(guideline.assurance())
                .isEqualTo(
                        new AssuranceScale(
                                List.of(
                                        "SELF_DECLARED",
                                        "ATTENDED",
                                        "COMPLETED",
                                        "ASSESSED",
                                        "CERTIFIED"),
                                "COMPLETED"));
    }

    @Test
    void theKindsOfATargetAreThoseInWhoseListsItStands() {
        assertThat(guideline.targetKindsOf("DS6")).containsExactly("DIGITAL_SKILL");
        assertThat(guideline.targetKindsOf("SK_COGNITIVE")).containsExactly("SKILL", "LEADERSHIP");
        assertThat(guideline.targetKindsOf("101")).isEmpty();
    }

    @Test
    void codesHaveTheirLabels() {
        assertThat(guideline.methods())
                .extracting(code -> code.code() + ' ' + code.label().th())
                .contains("COACHING การสอนงาน");
    }

    @Test
    void officialsByAnalogyAreNotObliged() {
        assertThat(guideline.personnelTypesInScope())
                .containsExactlyInAnyOrder(
                        "CIVIL_SERVANT", "GOV_EMPLOYEE", "EMPLOYEE_PERM", "EMPLOYEE_TEMP");
    }

    private List<String> codes(String kind, String code, String issue) {
        return guideline.targetViolations(kind, code, issue, "#").stream()
                .map(Violation::code)
                .toList();
    }
}
