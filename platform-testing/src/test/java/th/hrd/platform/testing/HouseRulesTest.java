package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final JavaClasses GOOD = new ClassFileImporter().importPackages("th.hrd.good");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("th.hrd.bad");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhatItForbids() {
        return HouseRules.all().stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.getDescription(),
                                        () ->
                                                assertThat(rule.evaluate(BAD).hasViolation())
                                                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleLeavesGoodCodeAlone() {
        return HouseRules.all().stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(GOOD)));
    }

    @Test
    void rolesAreReadWithThePathOfTheMethod() {
        assertThat(JaxRsMethods.roles(GOOD))
                .isEqualTo(Map.of("POST /v1/orders/{id}/placement", Set.of("agency-hr")));
    }

    @Test
    void aLiteralOfTheGuidelineIsFound() {
        assertThat(
                        GuidelineCodes.literalsIn(
                                ModuleUnderTest.target("test-classes").resolve("th/hrd/bad"),
                                Set.of("DS1")))
                .containsExactly("stock/persistence/StockRepository.class: \"DS1\"");
    }
}
