package th.hrd.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import th.hrd.platform.testing.IntakeProblemsTest;
import th.hrd.platform.testing.TestStack;

/** What can be wrong with a row of people is published in full. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RegistryIntakeProblemsTest extends IntakeProblemsTest {}
