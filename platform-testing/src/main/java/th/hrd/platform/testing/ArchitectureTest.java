package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
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

    @Test
    void noClassKnowsACodeOfTheGuideline() {
        assertThat(
                        GuidelineCodes.literalsIn(
                                ModuleUnderTest.mainClasses(), GuidelineCodes.ofEdition()))
                .as("codes of the guideline are data, they come with the published edition")
                .isEmpty();
    }
}
