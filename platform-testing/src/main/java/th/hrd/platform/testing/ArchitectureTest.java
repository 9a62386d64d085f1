package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The service keeps the rules of the house. Extend it as a plain class. */
public abstract class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> houseRules() {
        JavaClasses classes = MainClasses.ofService();
        assertThat(classes).as("classes in " + ModuleUnderTest.mainClasses()).isNotEmpty();
        return HouseRules.all().stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /**
     * Words of the service's own vocabulary that happen to equal a code of the guideline, for
     * example {@code MINISTRY} as a level of figures. Each needs its reason in the subclass.
     */
    protected Set<String> ownWords() {
        return Set.of();
    }

    @Test
    void noClassKnowsACodeOfTheGuideline() {
        Set<String> codes = GuidelineCodes.ofEdition();
        codes.removeAll(ownWords());
        assertThat(GuidelineCodes.inClasses(ModuleUnderTest.mainClasses(), codes))
                .as("codes of the guideline are data, they come with the published edition")
                .isEmpty();
    }

    @Test
    void noMigrationKnowsACodeOfTheGuideline() {
        Set<String> codes = GuidelineCodes.ofEditionInSql();
        codes.removeAll(ownWords());
        assertThat(GuidelineCodes.inSql(ModuleUnderTest.mainClasses(), codes))
                .as("codes of the guideline are data, they come with the published edition")
                .isEmpty();
    }
}
