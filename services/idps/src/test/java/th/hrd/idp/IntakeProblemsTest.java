package th.hrd.idp;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import th.hrd.platform.testing.TestStack;

/** What can be wrong with a training record is published in full. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class IntakeProblemsTest extends th.hrd.platform.testing.IntakeProblemsTest {}
