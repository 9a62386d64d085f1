package th.hrd.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import th.hrd.platform.testing.OperationsTest;
import th.hrd.platform.testing.TestStack;

/** The registry can be operated as every service can. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RegistryOperationsTest extends OperationsTest {}
