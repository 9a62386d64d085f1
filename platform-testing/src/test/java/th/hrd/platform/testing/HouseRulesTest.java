package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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
    void aCodeOfTheGuidelineIsFoundWhereverAClassHasIt() {
        assertThat(
                        GuidelineCodes.inClasses(
                                ModuleUnderTest.target("test-classes").resolve("th/hrd/bad"),
                                Set.of("DS1", "DS2", "DS3", "DS4")))
                .containsExactlyInAnyOrder(
                        "stock/persistence/StockRepository.class: \"DS1\"",
                        "stock/persistence/StockRepository.class: \"DS2\"",
                        "stock/persistence/StockRepository.class: \"DS3\"");
    }

    @Test
    void aCodeOfTheGuidelineIsFoundInAMigration(@TempDir Path migrations) throws IOException {
        Files.writeString(
                migrations.resolve("V002__skill.sql"),
                "alter table skill add check (code in ('DS1', 'OTHER'));\n-- DS2 is not quoted");

        assertThat(GuidelineCodes.inSql(migrations, Set.of("DS1", "DS2")))
                .containsExactly("V002__skill.sql: \"DS1\"");
    }
}
