package th.hrd.idp.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.Violation;

/** Reads the registry's own example of a published edition. */
class GuidelineTest {

    private static final Path EXAMPLE =
            Path.of("../../api-specs/events/organisation/guideline-published.v1.example.json");

    /** As the view {@code guideline} names them. */
    private static final Map<String, String> LISTS =
            Map.of(
                    "targetKinds", "DEV_TARGET_KIND",
                    "methods", "DEV_METHOD",
                    "learningModes", "LEARNING_MODE",
                    "assuranceLevels", "ASSURANCE_LEVEL",
                    "personnelTypes", "PERSONNEL_TYPE");

    private static Guideline guideline;

    @BeforeAll
    static void readTheExample() throws IOException {
        var json = new ObjectMapper();
        ObjectNode published = (ObjectNode) json.readTree(EXAMPLE.toFile());
        LISTS.forEach((name, list) -> published.set(name, items(published, list)));
        published.retain(
                "edition",
                "fiscalYearFrom",
                "targetKinds",
                "methods",
                "learningModes",
                "assuranceLevels",
                "personnelTypes",
                "codeLists",
                "kpis");
        guideline = Guideline.of(json.treeToValue(published, PublishedGuideline.class));
    }

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
    void officialsByAnalogyAreNotObliged() {
        assertThat(guideline.personnelTypesInScope())
                .containsExactlyInAnyOrder(
                        "CIVIL_SERVANT", "GOV_EMPLOYEE", "EMPLOYEE_PERM", "EMPLOYEE_TEMP");
    }

    private static List<String> codes(String kind, String code, String issue) {
        return guideline.targetViolations(kind, code, issue, "#").stream()
                .map(Violation::code)
                .toList();
    }

    private static JsonNode items(JsonNode published, String name) {
        for (JsonNode list : published.path("codeLists")) {
            if (list.path("list").asText().equals(name)) {
                return list.path("items");
            }
        }
        throw new IllegalStateException("the example has no list " + name);
    }
}
